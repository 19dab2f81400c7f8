import { ok } from '../../../shared/result.ts';
import { displayName } from '../staff/staff-store.ts';
import { latestEntries } from './journal-store.ts';
import type { Handlers } from '../door/handlers.ts';

const pageSize = 100;

// Whoever makes somebody sign in must not read here with which PIN they did.
const shownKind = (kind: string): string => (kind === 'staff.duress' ? 'staff.signed-in' : kind);

export const journalHandlers = {
  'journal.read': ({ beforeSeq }, { house, session }) => {
    const staff = session.role === 'associate' ? session.staffId : null;
    return ok(
      latestEntries(house.db(), { beforeSeq, staff, limit: pageSize }).map(
        ({ entry, givenName, familyName }) => ({
          area: entry.kind.startsWith('till.') ? ('device' as const) : ('business' as const),
          epoch: entry.epoch,
          seq: entry.seq,
          kind: shownKind(entry.kind),
          at: entry.at,
          businessDate: entry.businessDate,
          staffId: entry.staff,
          staffName:
            givenName === null || familyName === null ? null : displayName({ givenName, familyName }),
          hash: entry.hash,
        }),
      ),
    );
  },
} satisfies Partial<Handlers>;
