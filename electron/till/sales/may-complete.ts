import { err, ok } from '../../../shared/result.ts';
import { findPiece } from '../catalogue/piece-store.ts';
import { hasRoom } from '../database/disk-room.ts';
import type { Failure } from '../../../shared/contract/app-error.ts';
import type { OpenSale } from '../../../shared/domain/sale.ts';
import type { Result } from '../../../shared/result.ts';
import type { Reader } from '../database/query.ts';

/** Whether the sale may become a fact now: every piece still there, and room on the disk before money changes hands. */
export function mayComplete(db: Reader, folder: string, sale: OpenSale): Result<null, Failure> {
  if (!hasRoom(folder)) return err({ code: 'disk.full' });
  for (const line of sale.lines) {
    const piece = findPiece(db, line.pieceId);
    if (!piece || piece.quantity < line.quantity)
      return err({ code: 'piece.sold', details: { name: line.name, code: line.code } });
  }
  return ok(null);
}
