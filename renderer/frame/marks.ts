import { assertNever } from '../../shared/result.ts';
import { say } from '../../shared/messages/screens.ts';
import { dayAndTime } from '../components/dates.ts';
import type { SyncState, TillStatus } from '../../shared/contract/till.ts';
import type { DotTone } from '../components/mark/dot.tsx';

/** One thing around the till: always its name, a word only when it needs a hand, and all there is to know behind it. */
export type Mark = {
  readonly name: string;
  readonly tone: DotTone;
  readonly word: string | null;
  readonly details: string;
};

/** A keyboard scanner types into the window that has the focus: it is ready as long as this one has it. */
export const scannerMark = (focused: boolean): Mark => ({
  name: say('mark.scanner'),
  tone: focused ? 'ready' : 'warning',
  word: focused ? null : say('mark.scanner.away'),
  details: say(focused ? 'mark.scanner.ready.details' : 'mark.scanner.away.details'),
});

export function printerMark({ printer, waitingPrints }: Pick<TillStatus, 'printer' | 'waitingPrints'>): Mark {
  const name = say('mark.printer');
  switch (printer) {
    case 'none':
      return { name, tone: 'hollow', word: null, details: say('mark.printer.none.details') };
    case 'ready':
    case 'printing':
      return { name, tone: 'ready', word: null, details: say('mark.printer.ready.details') };
    case 'trouble':
      return {
        name,
        tone: 'warning',
        word: say('mark.printer.trouble'),
        details: say('mark.printer.trouble.details', { waiting: waitingPrints }),
      };
    default:
      return assertNever(printer);
  }
}

/** Offline is not an error: a hollow dot and what waits. */
export function headOfficeMark(sync: SyncState, timeZone: string): Mark {
  const name = say('mark.head-office');
  const last = sync.lastSyncAt === null ? say('sync.never') : dayAndTime(sync.lastSyncAt, timeZone);
  const details =
    `${say('sync.details', { state: sync.state, backlog: sync.backlog, last })} ${sync.problem ?? ''}`.trim();
  switch (sync.state) {
    case 'not enrolled':
      return { name, tone: 'hollow', word: null, details: say('sync.not-enrolled.details') };
    case 'online':
      return { name, tone: 'ready', word: null, details };
    case 'offline':
      return { name, tone: 'hollow', word: say('mark.offline', { backlog: sync.backlog }), details };
    case 'stuck':
      return { name, tone: 'warning', word: say('mark.stuck', { backlog: sync.backlog }), details };
    case 'refused':
      return { name, tone: 'danger', word: say('mark.refused'), details };
    default:
      return assertNever(sync.state);
  }
}

/** What waits for a manager's eye. It is there only while something does. */
export const reviewMark = ({ waiting, overdue }: { waiting: number; overdue: number }): Mark => ({
  name: say('mark.review'),
  tone: overdue > 0 ? 'danger' : 'warning',
  word: say('mark.review.word', { waiting }),
  details: say('mark.review.details', { waiting, overdue }),
});
