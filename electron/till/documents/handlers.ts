import { err, ok } from '../../../shared/result.ts';
import { transaction } from '../database/transaction.ts';
import { viewerOf } from '../door/viewer.ts';
import { findSale } from '../sales/sale-store.ts';
import { issueReceipt } from './issued-receipts.ts';
import { saleReceipt } from './sale-receipt.ts';
import type { Handlers } from '../door/handlers.ts';

export const documentsHandlers = {
  'documents.receipt': async ({ saleId, language }, { house, connection }) => {
    const reader = viewerOf(connection, house);
    const document = saleReceipt(house, saleId, { reader, language, copyNumber: 0 });
    return document ? ok({ drawing: await house.press.drawing(document) }) : err({ code: 'sale.unknown' });
  },
  'documents.receiptPdf': async ({ saleId, language }, { house, connection, session }) => {
    if (!findSale(house.db(), saleId)) return err({ code: 'sale.unknown' });
    const reader = viewerOf(connection, house);
    const copyNumber = transaction(house.db(), (db) =>
      issueReceipt(db, house, session.staffId, { saleId, how: 'PDF' }),
    );
    const document = saleReceipt(house, saleId, { reader, language, copyNumber });
    if (!document) return err({ code: 'sale.unknown' });
    const file = await house.press.pdf(document);
    return ok({ fileName: `${document.name}.pdf`, base64: Buffer.from(file).toString('base64') });
  },
} satisfies Partial<Handlers>;
