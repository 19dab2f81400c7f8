import { saleParts } from './receipt/sale-parts.ts';
import { tenderParts } from './receipt/tender-parts.ts';
import { dateAndTime } from './receipt/written.ts';
import { speak } from '../messages/documents.ts';
import type { ReceiptView } from '../contract/sales.ts';
import type { Language } from '../domain/language.ts';
import type { Block, PaperDocument } from './paper-document.ts';

/** How a receipt is written: in which language, with the clock on which wall, and as which copy (0 is the original). */
export type ReceiptWriting = {
  readonly language: Language;
  readonly timeZone: string;
  readonly copyNumber: number;
};

const gap: Block = { kind: 'gap' };
const centred = (text: string): Block => ({ kind: 'centred', text, tone: 'quiet' });

/** The receipt of a sale as a document, made of what its viewer may see: what is masked is left out. */
export function receiptDocument(receipt: ReceiptView, writing: ReceiptWriting): PaperDocument {
  const say = speak(writing.language);
  const number = say('number', { number: receipt.receiptNumber });
  const notices = [
    receipt.sample && say('sample'),
    writing.copyNumber > 0 && say('copy', { number: writing.copyNumber }),
  ].filter((text) => text !== false);
  return {
    name: receipt.receiptNumber,
    title: number,
    language: writing.language,
    madeAt: receipt.completedAt,
    blocks: [
      { kind: 'house', text: receipt.boutiqueName },
      centred(dateAndTime(receipt.completedAt, writing.timeZone, say)),
      centred(`${number} · ${receipt.tillName}`),
      ...notices.map((text): Block => ({ kind: 'notice', text })),
      gap,
      ...saleParts(receipt, say),
      ...tenderParts(receipt, say),
      gap,
      gap,
      centred(say('served', { who: receipt.servedBy })),
      gap,
      { kind: 'closing', text: say('thanks') },
      gap,
      centred(say('privacy')),
    ],
  };
}
