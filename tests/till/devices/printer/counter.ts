import { receiptOf } from '../../../../electron/till/sales/receipt.ts';
import { findSale } from '../../../../electron/till/sales/sale-store.ts';
import { readSettings } from '../../../../electron/till/settings/settings-store.ts';
import { openFontShelf } from '../../../../electron/till/documents/fonts/typeface.ts';
import { layOut } from '../../../../electron/till/documents/layout/lay-out.ts';
import { drawRaster } from '../../../../electron/till/documents/pens/raster.ts';
import { receiptDocument } from '../../../../shared/documents/receipt.ts';
import { withDatabase } from '../../../builders/founded-folder.ts';
import type { Language } from '../../../../shared/domain/language.ts';
import type { SaleId } from '../../../../shared/ids.ts';
import type { PrinterSettings } from '../../../../shared/contract/devices.ts';
import type { Raster } from '../../../../electron/till/documents/pens/raster.ts';
import type { SerialCable } from '../../../builders/serial-cable.ts';

/** A printer at the till's end of a cable, as somebody sets it up. */
export const printerAt = (
  { till: path }: SerialCable,
  changed: Partial<PrinterSettings> = {},
): PrinterSettings => ({
  path,
  baudRate: 115_200,
  widthDots: 576,
  language: 'en',
  answers: true,
  ...changed,
});

/** What paper must show of a sale: laid out here, from what a closed till has on its disk. */
export async function expectedPaper(
  folder: string,
  saleId: SaleId,
  { language = 'en', copyNumber = 0 }: { language?: Language; copyNumber?: number } = {},
): Promise<Raster> {
  const receipt = withDatabase(folder, (db) => {
    const [sale, settings] = [findSale(db, saleId), readSettings(db)];
    return (
      sale &&
      settings && { receipt: receiptOf({ db: () => db, settings }, sale), timeZone: settings.timeZone }
    );
  });
  if (!receipt) throw new Error('There is no such sale');
  const document = receiptDocument(receipt.receipt, { language, copyNumber, timeZone: receipt.timeZone });
  return drawRaster(await layOut(document, 576, openFontShelf()));
}
