import { call } from '../api/call.ts';
import { on } from '../api/on.ts';
import { onSignedOut, onSilence } from '../api/trouble.ts';
import { askAhead, refresh } from '../api/use-reply.ts';
import { windowClock } from '../clock.ts';
import { closeLetter } from './care-store.ts';
import { forgetServed, refreshClients } from './client-store.ts';
import { forgetEverything } from './forgettable.ts';
import { readIdentity } from './identity-store.ts';
import { goTo } from './place-store.ts';
import { refreshReview } from './review-store.ts';
import { canSell } from './rights.ts';
import { readSale, setSale } from './sale-store.ts';
import { setTenders } from './tenders-store.ts';
import { setSession, setStart, setStatus, useTill } from './till-store.ts';
import type { Told } from '../../shared/contract/contract.ts';
import type { Session } from '../../shared/contract/staff.ts';
import type { Role } from '../../shared/access/classes.ts';
import type { Place } from './place-store.ts';

/** How often a till that does not answer is asked whether it is back. */
const askAgainMs = 400;

/** Keeps the stores as the till tells them, from the first question on. */
export function listenToTill() {
  on('start.changed', (start) => {
    setStart(start);
    if (start.state === 'open') void readTill();
  });
  on('session.changed', ({ session }) => takeSession(session));
  on('forget', ({ reason }) => (isOfClient(reason) ? endService() : takeSession(null)));
  on('till.status', setStatus);
  on('sale.changed', setSale);
  on('tenders.changed', setTenders);
  on('identity.changed', () => void readIdentity());
  on('client.changed', refreshClients);
  on('review.changed', refreshReview);
  on('staff.changed', () => refresh('staff.tiles'));
  on('printing.changed', () => refresh('printing.state'));
  on('devices.changed', () => refresh('devices.list'));
  on('catalogue.changed', () => {
    refresh('catalogue.search');
    refresh('catalogue.piece');
  });
  onSilence(() => void waitForTill());
  onSignedOut(() => {
    if (useTill.getState().session !== null) takeSession(null);
  });
  void readTill();
}

/** Shows somebody as signed in, or nobody: then everything the window still holds goes. */
export function takeSession(session: Session | null) {
  const before = useTill.getState().session;
  if (before !== null && before.staffId !== session?.staffId) forgetEverything();
  setSession(session);
  if (session === null) return refresh('staff.tiles');
  if (session.staffId !== before?.staffId) goTo(firstPlace(session.role));
  if (canSell()) void readSale();
}

/** Whether only what is held of clients must go, and the person stays signed in. */
const isOfClient = (reason: Told<'forget'>['reason']): boolean => reason === 'served' || reason === 'expired';

/** Nobody is served any more, or a pass has run out: what was opened of a file closes, and what stays on screen is asked again. */
function endService() {
  forgetServed();
  closeLetter();
  refreshClients();
  refresh('documents.receipt');
}

/** Where each role begins: those who cannot sell come to look at the day, or at the devices. */
function firstPlace(role: Role): Place {
  if (canSell()) return 'sell';
  return role === 'technician' ? 'more' : 'day';
}

/** Locks the till at once here, and at the till; the sale stays there. */
export function lockTill() {
  void call('staff.lock', {});
  takeSession(null);
}

async function readTill() {
  // All at once, though a till that is not open answers only the first: a question costs less than waiting in turn.
  askAhead('staff.tiles', {});
  const asked = [call('start.state', {}), call('till.status', {}), call('staff.session', {})] as const;
  const [start, status, session] = await Promise.all(asked);
  if (!start.ok) return;
  setStart(start.value);
  if (start.value.state !== 'open') return;
  if (status.ok) setStatus(status.value);
  if (session.ok) takeSession(session.value.session);
}

async function waitForTill() {
  if (useTill.getState().restarting) return;
  useTill.setState({ restarting: true });
  for (;;) {
    await new Promise<void>((resolve) => void windowClock.after(askAgainMs, resolve));
    const start = await call('start.state', {});
    if (start.ok) break;
  }
  useTill.setState({ restarting: false });
  await readTill();
}
