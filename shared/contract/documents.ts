import { z } from 'zod';
import { classified } from '../access/classified.ts';
import { languages } from '../domain/language.ts';
import { call, event } from './call.ts';
import { idOf, nothing } from './values.ts';
import type { SaleId } from '../ids.ts';

/**
 * A document laid out, as a picture of lines: lengths in dots, eight to a millimetre, from the paper's upper left
 * corner. The letters are outlines, so that every screen shows what the printer prints. What the viewer may not see
 * was left out before it was laid out.
 */
export const drawingSchema = z.object({
  width: z.int(),
  height: z.int(),
  /** The outlines that occur, as SVG path data in thousandths of the size of the letter, y upwards. */
  outlines: z.array(z.string()),
  words: z.array(
    z.object({
      text: z.string(),
      tone: z.enum(['plain', 'quiet']),
      /** Size of the letters and where they stand on the line. */
      size: z.number(),
      y: z.number(),
      letters: z.array(z.object({ outline: z.int(), x: z.number(), rise: z.number() })),
    }),
  ),
  rules: z.array(z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() })),
});
export type Drawing = z.output<typeof drawingSchema>;

/** What keeps a printer from printing. `no answer`: it is off, unplugged or held by another program. */
export const printerTroubles = ['no answer', 'paper out', 'cover open', 'error'] as const;
export type PrinterTrouble = (typeof printerTroubles)[number];

const printingSchema = z.object({
  printer: z.enum(['ready', 'printing', 'trouble', 'none']),
  trouble: z.enum(printerTroubles).nullable(),
  waiting: z.int(),
  /** Receipts that were printing when the till went out: only a person can say whether they came out. */
  unsure: z.array(z.object({ jobNumber: z.int(), saleId: idOf<SaleId>(), receiptNumber: z.string() })),
});
export type PrintingState = z.output<typeof printingSchema>;

const ofSale = { saleId: idOf<SaleId>(), language: z.enum(languages) };
const printing = classified('public', printingSchema);

export const documentsCalls = {
  'documents.receipt': call(
    'sell',
    'The receipt of a completed sale as it looks on paper, for the screen.',
    z.object(ofSale),
    classified('public', z.object({ drawing: drawingSchema })),
  ),
  'documents.receiptPdf': call(
    'sell',
    'The same receipt as a PDF file in base64, of which the till keeps none: any but the first is a numbered copy, and each is an entry of the journal.',
    z.object(ofSale),
    classified('public', z.object({ fileName: z.string(), base64: z.string() })),
  ),
  'printing.state': call(
    'sell',
    'The printer, what waits for it, and what nobody is sure of.',
    nothing,
    printing,
  ),
  'printing.print': call(
    'sell',
    'Prints the receipt of a completed sale, in the language of the printer unless said. Any but the first is a numbered copy, and each is an entry of the journal.',
    z.object({ saleId: idOf<SaleId>(), language: z.enum(languages).optional() }),
    printing,
  ),
  'printing.answer': call(
    'sell',
    'Says whether a receipt came out that was printing when the till went out; if not, it is printed again.',
    z.object({ jobNumber: z.int(), cameOut: z.boolean() }),
    printing,
  ),
};

export const documentsEvents = {
  'printing.changed': event('The printer or what waits for it changed.', printing),
};
