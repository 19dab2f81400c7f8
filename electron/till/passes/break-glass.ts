import { breakGlassMs } from '../../../shared/domain/break-glass.ts';
import { err, ok } from '../../../shared/result.ts';
import { mayReveal, sheetOf } from '../clients/cards.ts';
import { findClient } from '../clients/client-store.ts';
import { sealWords } from '../clients/key-store.ts';
import { insertLook, looksLeft } from '../clients/look-store.ts';
import { transaction } from '../database/transaction.ts';
import { record } from '../journal/record.ts';
import { refuseCardNumbers } from '../refuse-card-numbers.ts';
import { hasLeaseFor, spendCode } from '../rights/lease.ts';
import { insertBreakGlass } from './break-glass-store.ts';
import type { ClientSheet } from '../../../shared/contract/client-file.ts';
import type { Failure } from '../../../shared/contract/app-error.ts';
import type { BreakGlassId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import type { Handler, SignedIn } from '../door/handlers.ts';
import type { ClientFile } from '../clients/client-store.ts';

/** Self-service with a reason, for a VIP whose adviser is not there: managers and head office hear of each time. */
export const breakGlass: Handler<'passes.breakGlass'> = ({ clientId: asked, reason, words }, context) => {
  const { house, session, connection } = context;
  const noCard = refuseCardNumbers(words ?? '');
  if (!noCard.ok) return noCard;
  const client = findClient(house.db(), asked);
  if (!client) return err({ code: 'client.unknown' });
  if (reason === 'other' && words === null) return err({ code: 'break-glass.words-needed' });
  // The spend is seen by advisers and by nobody who only serves: whoever may open it needs no more.
  if (mayReveal(context, client, 'commercial')) return err({ code: 'break-glass.not-needed' });
  if (looksLeft(house.db(), session.staffId, house.time.businessDate()) === 0)
    return err({ code: 'client.looks-used-up' });
  const { clientId, tier } = client;
  const act = { kind: 'break-glass', clientId } as const;
  if (!hasLeaseFor(context, act)) return err({ code: 'rights.stale' });
  if (tier === 'standard') return refuse(context, client);
  const breakGlassId = house.makeId() as BreakGlassId;
  transaction(house.db(), (db) => {
    spendCode(db, context, act);
    const { entry, body } = record(db, house, 'client.break-glass-taken', session.staffId, (id) => ({
      clientId,
      breakGlassId,
      reason,
      words: words === null ? null : sealWords(db, clientId, id, 'words', words),
    }));
    insertBreakGlass(db, entry, body, words);
  });
  house.passes.give(connection, session, { relation: 'break-glass', clientId, lastsMs: breakGlassMs });
  house.publish('review.changed', {});
  house.courier.wake();
  return ok(sheetOf(context, client));
};

// Who is a VIP is no secret to be found out by trying: a try that finds none counts like a look, and is written down.
function refuse({ house, session }: SignedIn, { clientId }: ClientFile): Result<ClientSheet, Failure> {
  transaction(house.db(), (db) => {
    const { entry } = record(db, house, 'client.break-glass-refused', session.staffId, { clientId });
    insertLook(db, entry, session.staffId, { clientId, what: 'no break-glass', saleId: null });
  });
  house.courier.wake();
  return err({ code: 'break-glass.no-vip' });
}
