import { err, ok } from '../../../shared/result.ts';
import { viewerOf } from '../door/viewer.ts';
import { wasQueued } from '../devices/printer/print-job-store.ts';
import { saleReceipt } from './sale-receipt.ts';
import type { Handlers } from '../door/handlers.ts';

export const documentsHandlers = {
  'documents.receipt': async ({ saleId, language }, { house, connection }) => {
    const reader = viewerOf(connection, house);
    const document = saleReceipt(house, saleId, { reader, language, copy: false });
    return document ? ok({ drawing: await house.press.drawing(document) }) : err({ code: 'sale.unknown' });
  },
  'documents.receiptPdf': async ({ saleId, language }, { house, connection }) => {
    const reader = viewerOf(connection, house);
    const document = saleReceipt(house, saleId, { reader, language, copy: wasQueued(house.db(), saleId) });
    if (!document) return err({ code: 'sale.unknown' });
    const file = await house.press.pdf(document);
    return ok({ fileName: `${document.name}.pdf`, base64: Buffer.from(file).toString('base64') });
  },
} satisfies Partial<Handlers>;
