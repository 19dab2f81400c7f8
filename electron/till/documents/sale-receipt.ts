import { redact } from '../../../shared/access/redact.ts';
import { receiptSchema } from '../../../shared/contract/sales.ts';
import { receiptDocument } from '../../../shared/documents/receipt.ts';
import { receiptOf } from '../sales/receipt.ts';
import { findSale } from '../sales/sale-store.ts';
import type { Viewer } from '../../../shared/access/redact.ts';
import type { PaperDocument } from '../../../shared/documents/paper-document.ts';
import type { ReceiptView } from '../../../shared/contract/sales.ts';
import type { Language } from '../../../shared/domain/language.ts';
import type { SaleId } from '../../../shared/ids.ts';
import type { PrintJob } from '../devices/printer/print-job-store.ts';
import type { House } from '../house.ts';

/** Who reads a receipt on paper: the client, who gets to see what whoever asked for it could see then. */
const paperReader = ({ readerRole, inHand }: PrintJob): Viewer => ({
  role: readerRole,
  stands: (relation, { kind }) => inHand && relation === 'in hand' && kind === 'sale',
});

/** The receipt of a completed sale as its reader may have it, or null when there is no such sale. */
export function saleReceipt(
  house: Pick<House, 'db' | 'settings'>,
  saleId: SaleId,
  { reader, language, copyNumber }: { reader: Viewer; language: Language; copyNumber: number },
): PaperDocument | null {
  const sale = findSale(house.db(), saleId);
  if (!sale) return null;
  const seen = redact(receiptSchema, receiptOf(house, sale), reader) as ReceiptView;
  return receiptDocument(seen, { language, copyNumber, timeZone: house.settings.timeZone });
}

/** What a job of the print queue puts on paper. Throws for a sale that is not there: sales are never deleted. */
export function printedReceipt(
  house: Pick<House, 'db' | 'settings'>,
  job: PrintJob,
  usual: Language,
): PaperDocument {
  const { saleId, copyNumber, language } = job;
  const writing = { reader: paperReader(job), language: language ?? usual, copyNumber };
  const document = saleReceipt(house, saleId, writing);
  if (!document) throw new Error('A receipt is queued only for a completed sale');
  return document;
}
