import { createHash } from 'node:crypto';
import { openFontShelf } from '../../../electron/till/documents/fonts/typeface.ts';
import { layOut } from '../../../electron/till/documents/layout/lay-out.ts';
import { drawPdf } from '../../../electron/till/documents/pens/pdf.ts';
import { drawRaster } from '../../../electron/till/documents/pens/raster.ts';
import { receiptDocument } from '../../../shared/documents/receipt.ts';
import { aReceipt } from '../../builders/receipts.ts';

// A process of its own: prints what the receipt of the tests comes to under this machine's settings.
const document = receiptDocument(aReceipt(), { language: 'lo', timeZone: 'Asia/Vientiane', copyNumber: 0 });
const laid = await layOut(document, 576, openFontShelf());
for (const bytes of [drawPdf(laid), drawRaster(laid).bits])
  console.log(createHash('sha256').update(bytes).digest('hex'));
