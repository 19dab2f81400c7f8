import { asSent } from './as-sent.ts';
import { elementsOf } from './elements.ts';
import { extentOf } from './extent.ts';
import type { Extent } from './extent.ts';
import type { Elements } from './value.ts';

/** A card's bar code: who issued it, what it is, and its elements. */
export type AamvaMessage = Extent & {
  /** From the file type to the version, as it was read. */
  readonly head: string;
  readonly iin: string;
  readonly card: 'driving licence' | 'identity card';
  readonly elements: Elements;
  /** How many other messages, of another card, stand in the same text. */
  readonly others: number;
};

/** The file type (AAMVA on the first cards), the issuer's number, the version and what follows it. */
const head = /(?:ANSI ?|AAMVA)(\d{6})(\d{2})/g;

/** What a reader and the head's own signs may put before the file type. */
const latestHead = 32;

/** Finds the message in what a reader sent, whatever became of its separators; null when there is none. */
export function findMessage(text: string): AamvaMessage | null {
  const sent = asSent(text);
  const found = [...sent.matchAll(head)];
  const [first] = found;
  if (!first || first.index > latestHead) return null;
  const [message, ...others] = found.map((one, index) => {
    const body = sent.slice(one.index + one[0].length, found[index + 1]?.index);
    const { elements, hasSeparators } = elementsOf(body);
    const extent = extentOf(body, one[2] ?? '');
    return {
      head: one[0],
      iin: one[1] ?? '',
      card: /^\d{0,4}ID/.test(body) ? ('identity card' as const) : ('driving licence' as const),
      elements,
      isWhole: hasSeparators && extent.isWhole,
      endsEarly: extent.endsEarly,
    };
  });
  if (!message) return null;
  return { ...message, others: others.filter((other) => !isSame(message.elements, other.elements)).length };
}

const isSame = (one: Elements, other: Elements): boolean =>
  one.size === other.size && [...one].every(([id, value]) => other.get(id) === value);
