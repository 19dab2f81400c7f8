import { saleParts } from './receipt/sale-parts.ts';
import { tenderParts } from './receipt/tender-parts.ts';
import { dateAndTime } from './receipt/written.ts';
import { speak } from '../messages/documents.ts';
import type { ReceiptView } from '../contract/sales.ts';
import type { Language } from '../domain/language.ts';
import type { Say } from '../messages/documents.ts';
import type { Block, PaperDocument, Tone } from './paper-document.ts';

/** How a receipt is written: in which language, with the clock on which wall, and as which copy (0 is the original). */
export type ReceiptWriting = {
  readonly language: Language;
  readonly timeZone: string;
  readonly copyNumber: number;
};

const gap: Block = { kind: 'gap', size: 'whole' };
const smallGap: Block = { kind: 'gap', size: 'small' };
const centred = (text: string, tone: Tone = 'quiet'): Block => ({ kind: 'centred', text, tone });

/** The house's name, and below it where the boutique is: 'Carme Jewelry, Vientiane' is a name and a place. */
function nameOf(boutique: string): Block[] {
  const [house = '', ...place] = boutique.split(/, +/);
  return [{ kind: 'house', text: house }, ...(place.length > 0 ? [centred(place.join(', '), 'plain')] : [])];
}

/** Whom a client may ask about their data, where the house has said so. */
const officerPart = ({ privacyOfficer: officer }: ReceiptView, say: Say): Block[] =>
  officer === null
    ? []
    : [
        smallGap,
        centred(say('officer', { name: officer.name })),
        centred(`${officer.email} · ${officer.phone}`),
      ];

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
      ...nameOf(receipt.boutiqueName),
      smallGap,
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
      centred(say('policy')),
      ...officerPart(receipt, say),
    ],
  };
}
