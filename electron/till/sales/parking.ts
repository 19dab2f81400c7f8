import { saleTotals } from '../../../shared/domain/sale.ts';
import { err, ok } from '../../../shared/result.ts';
import { usedApprovals } from '../approvals/approval-store.ts';
import { record } from '../journal/record.ts';
import { refuseCardNumbers } from '../refuse-card-numbers.ts';
import { displayName, findStaff } from '../staff/staff-store.ts';
import { hasTenders } from '../tenders/tender-store.ts';
import { changeInHand } from './in-hand.ts';
import { heldSale, heldSales, parkInHand, removeOpenSale, saleInHand, unpark } from './open-sale-store.ts';
import type { Failure } from '../../../shared/contract/app-error.ts';
import type { Result } from '../../../shared/result.ts';
import type { Handler, SignedIn } from '../door/handlers.ts';
import type { OpenSale } from '../../../shared/domain/sale.ts';
import type { Reader, Writer } from '../database/query.ts';

export const hold: Handler<'sales.hold'> = ({ note }, context) => {
  const sale = withLines(context.house.db());
  if (!sale.ok) return sale;
  const watched = refuseCardNumbers(note ?? '');
  if (!watched.ok) return watched;
  return changeInHand(context, (db) => park(db, context, sale.value, 'held', note));
};

export const recall: Handler<'sales.recall'> = ({ saleId }, context) => {
  const { house } = context;
  const held = heldSale(house.db(), saleId);
  if (!held) return err({ code: 'sale.not-held' });
  const current = saleInHand(house.db());
  if (current && hasTenders(house.db(), current.saleId)) return err({ code: 'sale.has-tenders' });
  return changeInHand(context, (db) => {
    // One sale is in hand at a time; an empty one is no sale to keep.
    if (current && current.lines.length > 0) park(db, context, current, 'held', null);
    else if (current) removeOpenSale(db, current.saleId);
    unpark(db, held.sale);
  });
};

/** Giving a sale up is a fact: what was on it stays in the journal, so that nothing is rung up and quietly taken away. */
export const voidInHand: Handler<'sales.void'> = (_, context) => {
  const { house, session } = context;
  const sale = withLines(house.db());
  if (!sale.ok) return sale;
  const { saleId, lines } = sale.value;
  return changeInHand(context, (db) => {
    park(db, context, sale.value, 'void', null);
    const facts = { saleId, lines: [...lines], total: saleTotals(sale.value).total };
    const doer = { staff: session.staffId, approvals: usedApprovals(db, saleId) };
    record(db, house, 'sale.voided', doer, facts);
  });
};

export const listHeld: Handler<'sales.held'> = (_, { house }) =>
  ok(
    heldSales(house.db()).map(({ sale, note, parkedAt, parkedBy }) => {
      const by = findStaff(house.db(), parkedBy);
      return {
        saleId: sale.saleId,
        note,
        heldAt: parkedAt,
        heldBy: by ? displayName(by) : '',
        pieces: sale.lines.reduce((pieces, line) => pieces + line.quantity, 0),
        firstName: sale.lines[0]?.name ?? '',
        firstDrawing: sale.lines[0]?.drawing ?? '',
        total: saleTotals(sale).total,
      };
    }),
  );

function park(
  db: Writer,
  { house, session }: SignedIn,
  sale: OpenSale,
  state: 'held' | 'void',
  note: string | null,
): void {
  parkInHand(db, { sale, state, note, parkedAt: house.time.now(), parkedBy: session.staffId });
}

/** The sale in hand, when there is something on it to put aside, and no money that would go with it. */
function withLines(db: Reader): Result<OpenSale, Failure> {
  const sale = saleInHand(db);
  if (!sale || sale.lines.length === 0) return err({ code: 'sale.none' });
  return hasTenders(db, sale.saleId) ? err({ code: 'sale.has-tenders' }) : ok(sale);
}
