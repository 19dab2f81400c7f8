import { caseMs } from '../../../shared/domain/case.ts';
import { err, ok } from '../../../shared/result.ts';
import { mayReveal, sheetOf } from '../clients/cards.ts';
import { findClient } from '../clients/client-store.ts';
import { sealWords } from '../clients/key-store.ts';
import { transaction } from '../database/transaction.ts';
import { record } from '../journal/record.ts';
import { refuseCardNumbers } from '../refuse-card-numbers.ts';
import { hasLeaseFor, spendCode } from '../rights/lease.ts';
import { insertCase } from './case-store.ts';
import type { CaseId } from '../../../shared/ids.ts';
import type { Handler } from '../door/handlers.ts';

/** A compliance officer names the case they work on: one client's file opens for it, for an hour or until they lock. */
export const openCase: Handler<'passes.openCase'> = ({ clientId: asked, caseNumber, reason }, context) => {
  const { house, session, connection } = context;
  const noCard = refuseCardNumbers(caseNumber, reason);
  if (!noCard.ok) return noCard;
  const client = findClient(house.db(), asked);
  if (!client) return err({ code: 'client.unknown' });
  if (mayReveal(context, client, 'contact')) return err({ code: 'case.open-already' });
  const { clientId } = client;
  const act = { kind: 'case', clientId, caseNumber } as const;
  if (!hasLeaseFor(context, act)) return err({ code: 'rights.stale' });
  const caseId = house.makeId() as CaseId;
  transaction(house.db(), (db) => {
    spendCode(db, context, act);
    const { entry } = record(db, house, 'client.case-opened', session.staffId, (id) => ({
      clientId,
      caseId,
      caseNumber,
      reason: sealWords(db, clientId, id, 'reason', reason),
    }));
    insertCase(db, entry, { clientId, caseId, caseNumber }, reason);
  });
  house.passes.give(connection, session, { relation: 'case', clientId, lastsMs: caseMs });
  house.courier.wake();
  return ok(sheetOf(context, client));
};
