import { saleTotals } from '../../../shared/domain/sale.ts';
import { err, ok } from '../../../shared/result.ts';
import { usedApprovals } from '../approvals/approval-store.ts';
import { record } from '../journal/record.ts';
import { displayName, findStaff } from '../staff/staff-store.ts';
import { changeInHand } from './in-hand.ts';
import { heldSale, heldSales, parkInHand, removeOpenSale, saleInHand, unpark } from './open-sale-store.ts';
import type { Handler, SignedIn } from '../door/handlers.ts';
import type { OpenSale } from '../../../shared/domain/sale.ts';
import type { Reader, Writer } from '../database/query.ts';

export const hold: Handler<'sales.hold'> = ({ note }, context) => {
  const sale = withLines(context.house.db());
  if (!sale) return err({ code: 'sale.none' });
  return changeInHand(context, (db) => park(db, context, sale, 'held', note));
};

export const recall: Handler<'sales.recall'> = ({ saleId }, context) => {
  const { house } = context;
  const held = heldSale(house.db(), saleId);
  if (!held) return err({ code: 'sale.not-held' });
  const current = saleInHand(house.db());
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
  if (!sale) return err({ code: 'sale.none' });
  return changeInHand(context, (db) => {
    park(db, context, sale, 'void', null);
    const facts = { saleId: sale.saleId, lines: [...sale.lines], total: saleTotals(sale).total };
    record(db, house, 'sale.voided', session.staffId, facts, usedApprovals(db, sale.saleId));
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

function withLines(db: Reader): OpenSale | null {
  const sale = saleInHand(db);
  return sale && sale.lines.length > 0 ? sale : null;
}
