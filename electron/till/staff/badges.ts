import { readBadgeCode } from '../../../shared/domain/badge-code.ts';
import { err, ok } from '../../../shared/result.ts';
import { transaction } from '../database/transaction.ts';
import { record } from '../journal/record.ts';
import { badgeOf, findBadge, hashOfBadge, saveAssigned, saveBlocked } from './badge-store.ts';
import { displayName, findStaff } from './staff-store.ts';
import type { StaffId } from '../../../shared/ids.ts';
import type { FeedItem } from '../../../shared/sync/feeds.ts';
import type { Writer } from '../database/query.ts';
import type { Handler } from '../door/handlers.ts';
import type { Scribe } from '../journal/record.ts';
import type { Badge } from './badge-store.ts';

/** Whose badge it is; the PIN is asked all the same. */
export const byBadge: Handler<'staff.byBadge'> = ({ code }, { house }) => {
  const read = readBadgeCode(code);
  const badge = read === null ? null : findBadge(house.db(), hashOfBadge(read, house.pepper));
  if (badge?.state === 'blocked') return err({ code: 'badge.blocked' });
  if (badge?.state !== 'in use' || !findStaff(house.db(), badge.staffId))
    return err({ code: 'badge.unknown' });
  return ok({ staffId: badge.staffId });
};

export const assignBadge: Handler<'staff.assignBadge'> = ({ staffId, code }, { house, session }) => {
  if (!findStaff(house.db(), staffId)) return err({ code: 'sign-in.unknown' });
  const read = readBadgeCode(code);
  if (read === null) return err({ code: 'badge.none-read' });
  const hash = hashOfBadge(read, house.pepper);
  const known = findBadge(house.db(), hash);
  if (known?.state === 'blocked') return err({ code: 'badge.blocked' });
  const holder = known?.state === 'in use' ? findStaff(house.db(), known.staffId) : null;
  if (holder && holder.staffId !== staffId)
    return err({ code: 'badge.taken', details: { name: displayName(holder) } });
  const before = badgeOf(house.db(), staffId);
  if (before?.hash === hash) return ok({});
  transaction(house.db(), (db) => {
    const facts = {
      staffId,
      badge: hash,
      replaces: before && { badge: before.hash, since: before.assignedAt },
    };
    const { entry, body } = record(db, house, 'staff.badge-assigned', session.staffId, facts);
    saveAssigned(db, body, entry.at);
  });
  house.publish('staff.changed', {});
  return ok({});
};

export const blockBadge: Handler<'staff.blockBadge'> = ({ staffId }, { house, session }) => {
  const badge = badgeOf(house.db(), staffId);
  if (!badge) return err({ code: 'badge.none' });
  transaction(house.db(), (db) => block(db, house, session.staffId, badge));
  house.publish('staff.changed', {});
  return ok({});
};

/** Head office blocks a lost badge at every till; one that was given out since is another. */
export function takeBlocked(
  db: Writer,
  scribe: Scribe,
  { staffId, at }: Extract<FeedItem, { topic: 'badge-blocked' }>,
): void {
  const badge = badgeOf(db, staffId);
  if (badge && badge.assignedAt <= at) block(db, scribe, null, badge);
}

function block(db: Writer, scribe: Scribe, by: StaffId | null, { hash, staffId, assignedAt }: Badge): void {
  record(db, scribe, 'staff.badge-blocked', by, { staffId, badge: hash, since: assignedAt });
  saveBlocked(db, hash);
}
