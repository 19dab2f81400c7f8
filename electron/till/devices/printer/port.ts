import type { PrinterTrouble } from '../../../../shared/contract/documents.ts';
import type { Language } from '../../../../shared/domain/language.ts';
import type { Result } from '../../../../shared/result.ts';
import type { PaperWidth } from '../../documents/layout/styles.ts';
import type { Raster } from '../../documents/pens/raster.ts';

/**
 * Why a receipt did not print. When it had `begun`, some of it may be on paper: only a person can say whether it came
 * out.
 */
export type NotPrinted = { readonly trouble: PrinterTrouble; readonly begun: boolean };

/** Draws what is to be printed, as wide as the paper is. */
export type Draw = (width: PaperWidth) => Promise<Raster>;

/** What every printer driver can do. It answers when the paper is out, or with why it is not. */
export type Printer = {
  /** The language of receipts for which nobody asked for another. */
  readonly language: Language;
  readonly print: (draw: Draw) => Promise<Result<null, NotPrinted>>;
};
