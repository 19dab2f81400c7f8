import { normaliseCode } from '../../../shared/domain/piece-code.ts';
import { codesOf, readScan } from '../../../shared/domain/scan.ts';
import { assert, err } from '../../../shared/result.ts';
import { findApproval, useApproval } from '../approvals/use-approval.ts';
import { findPiece, findPieceByCode, reservedElsewhere } from '../catalogue/piece-store.ts';
import { record } from '../journal/record.ts';
import { hasTenders } from '../tenders/tender-store.ts';
import { withDiscount, withoutLine, withPiece, withQuantity } from './edit-sale.ts';
import { changeInHand, editInHand } from './in-hand.ts';
import { whyNoPiece } from './no-piece.ts';
import { lastParked, lastStep, restoreInHand, saleInHand, unpark } from './open-sale-store.ts';
import type { Handler, SignedIn } from '../door/handlers.ts';
import type { OpenSale } from '../../../shared/domain/sale.ts';
import type { LineId, PieceId } from '../../../shared/ids.ts';
import type { PieceInStock } from '../catalogue/piece-store.ts';

export const scan: Handler<'sales.scan'> = ({ text }, context) => {
  const { house } = context;
  const scanned = readScan(text, { now: house.time.now() });
  for (const code of [normaliseCode(text), ...codesOf(scanned)]) {
    const piece = findPieceByCode(house.db(), code);
    if (piece) return ringUp(context, piece);
  }
  return err(whyNoPiece(scanned, text));
};

export const addPiece: Handler<'sales.addPiece'> = ({ pieceId }, context) => {
  const piece = findPiece(context.house.db(), pieceId);
  return piece ? ringUp(context, piece) : err({ code: 'piece.unknown' });
};

export const setQuantity: Handler<'sales.setQuantity'> = ({ lineId, quantity }, context) =>
  editInHand(context, (sale) => {
    const line = sale.lines.find((candidate) => candidate.lineId === lineId);
    const free = line ? freePieces(context, line.pieceId, sale) : 0;
    return withQuantity(sale, lineId, quantity, { free, limitBp: context.session.discountLimitBp });
  });

export const discountLine: Handler<'sales.discountLine'> = ({ lineId, discount, approvalId }, context) => {
  if (approvalId === undefined || discount === null)
    return editInHand(context, (sale) =>
      withDiscount(sale, lineId, discount, context.session.discountLimitBp),
    );
  const what = { kind: 'discount', lineId, discount } as const;
  const approval = findApproval(context, approvalId, what);
  if (!approval.ok) return approval;
  return editInHand(
    context,
    (sale) => withDiscount(sale, lineId, discount, 10_000),
    (db) => assert(useApproval(db, context, approvalId, what).ok, 'an approval just found can be used'),
  );
};

export const removeLine: Handler<'sales.removeLine'> = ({ lineId }, context) =>
  editInHand(context, (sale) => withoutLine(sale, lineId));

export const undo: Handler<'sales.undo'> = (_, context) => {
  const { house, session } = context;
  house.observe('editing');
  const current = saleInHand(house.db());
  if (current && hasTenders(house.db(), current.saleId)) return err({ code: 'sale.has-tenders' });
  const parked = current ? null : lastParked(house.db());
  const before = current && lastStep(house.db(), current.saleId);
  if (!parked && !before) return err({ code: 'sale.nothing-to-undo' });
  return changeInHand(context, (db) => {
    if (before) restoreInHand(db, { ...before, revision: current.revision + 1 }, before.revision);
    if (parked) unpark(db, parked.sale);
    if (parked?.state === 'void')
      record(db, house, 'sale.void-undone', session.staffId, { saleId: parked.sale.saleId });
  });
};

function ringUp(context: SignedIn, piece: PieceInStock) {
  const { house } = context;
  return editInHand(context, (sale) =>
    withPiece(sale, piece, freePieces(context, piece.pieceId, sale), house.makeId() as LineId),
  );
}

// What is in stock less what lies on other sales: this sale's own pieces are free to it.
function freePieces({ house }: SignedIn, pieceId: PieceId, sale: OpenSale): number {
  const piece = findPiece(house.db(), pieceId);
  return piece ? piece.quantity - reservedElsewhere(house.db(), pieceId, sale.saleId) : 0;
}
