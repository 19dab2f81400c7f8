import { readBadgeCode } from './badge-code.ts';
import { readCardCode } from './client-number.ts';
import { readDocument } from './identity-document/read-document.ts';
import { normaliseCode } from './piece-code.ts';
import { isSelfChecking, takeAim } from './scan/aim.ts';
import { readCheckedCode } from './scan/checked-code.ts';
import { groupSeparator, readBracketed, readGs1 } from './scan/gs1.ts';
import { readProductCodes } from './scan/product-code.ts';
import { suggest } from './scan/suggest.ts';
import type { Instant } from '../clock.ts';
import type { Reading } from './identity-document/read-document.ts';
import type { CheckedCode } from './scan/checked-code.ts';
import type { Gs1Element } from './scan/gs1.ts';
import type { ProductCode } from './scan/product-code.ts';
import type { Suggestion } from './scan/suggest.ts';
import type { Sureness } from './sureness.ts';

/**
 * What somebody scanned, whichever reader and cable brought it. A code that can be looked up comes with how sure it
 * is. `damaged`: it is a code of ours whose check fails, and how it may have to be read, which is only ever offered.
 */
export type Scan =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'document'; readonly reading: Reading }
  /** The magnetic stripe of a card: nothing of it is kept. */
  | { readonly kind: 'stripe' }
  | { readonly kind: 'badge'; readonly code: string; readonly sureness: Sureness }
  /** Begins like a badge and is none: a secret is not guessed at. */
  | { readonly kind: 'damaged badge' }
  | { readonly kind: 'client card'; readonly code: string; readonly sureness: Sureness }
  | { readonly kind: CheckedCode['kind']; readonly code: string; readonly sureness: Sureness }
  | {
      readonly kind: 'damaged';
      readonly of: CheckedCode['kind'] | 'product';
      readonly likely: readonly Suggestion[];
    }
  | {
      readonly kind: 'product';
      readonly code: string;
      readonly products: readonly ProductCode[];
      readonly sureness: Sureness;
    }
  | {
      readonly kind: 'gs1';
      readonly code: string;
      readonly elements: readonly Gs1Element[];
      readonly others: readonly (readonly Gs1Element[])[];
    };

/** What is known of a scan besides its text: the moment, and the AIM identifier where the cable brings it apart. */
export type ScanContext = { readonly now: Instant; readonly symbology?: string };

/**
 * Says what a text is that a reader sent. First what must never be looked up or shown (documents, cards with a stripe,
 * badges), then what checks itself, and last a plain code, which is what a piece's tag holds when it is somebody
 * else's or old.
 */
export function readScan(read: string, { now, symbology }: ScanContext): Scan {
  const taken = takeAim(read);
  const aim = symbology ?? taken.aim;
  const code = normaliseCode(taken.text);
  if (code === '') return { kind: 'nothing' };
  const reading = readDocument(read, now);
  if (reading) return { kind: 'document', reading };
  if (/^%.+\?|^;\d+=.*\?/.test(code)) return { kind: 'stripe' };
  return (
    secretIn(code) ??
    gs1In(taken.text, code, aim) ??
    checkedIn(code) ??
    productIn(code, aim) ??
    plain(code, aim)
  );
}

/** What a scan may be called in the catalogue, the likeliest first; nothing for what is no article. */
export function codesOf(scan: Scan): readonly string[] {
  switch (scan.kind) {
    case 'piece':
      return [scan.code];
    case 'product':
      return [scan.code, ...scan.products.flatMap(({ gtin }) => formsOf(gtin))];
    case 'gs1': {
      const gtin = scan.elements.find(({ ai }) => ai === '01')?.value;
      return [scan.code, ...(gtin === undefined ? [] : formsOf(gtin))];
    }
    default:
      return [];
  }
}

/** The forms a house may keep a number of fourteen digits in, the longer ones' zeros left out. */
const formsOf = (gtin: string): string[] =>
  [14, 13, 12, 8]
    .filter((length) => /^0*$/.test(gtin.slice(0, 14 - length)))
    .map((length) => gtin.slice(14 - length));

function secretIn(code: string): Scan | null {
  const badge = readBadgeCode(code);
  if (badge !== null) return { kind: 'badge', code: badge, sureness: 'verified' };
  if (/^SB[0-9A-Z]{17}$/.test(code)) return { kind: 'damaged badge' };
  const card = readCardCode(code);
  return card === null ? null : { kind: 'client card', code: card, sureness: 'compare' };
}

function gs1In(text: string, code: string, aim: string | null): Scan | null {
  const bare = text.replaceAll(around, '');
  const says = aim !== null && gs1Symbologies.includes(aim);
  const read = says || bare.includes(groupSeparator) ? readGs1(bare) : readBracketed(bare);
  return read && { kind: 'gs1', code, ...read };
}

/** What a reader puts around a code; a separator at its head says that it is one of GS1's. */
const around = new RegExp(`^(?:(?!${groupSeparator})[\\p{Cc}\\s])+|[\\p{Cc}\\s]+$`, 'gu');

/** GS1-128, DataBar, GS1 Data Matrix, GS1 QR code and GS1 DotCode. */
const gs1Symbologies = [']C1', ']e0', ']d2', ']Q3', ']J1'];

function checkedIn(code: string): Scan | null {
  const checked = readCheckedCode(code);
  if (!checked) return null;
  if (checked.holds) return { kind: checked.kind, code: checked.code, sureness: 'verified' };
  const likely = suggest(code, (text) => {
    const other = readCheckedCode(text);
    return other !== null && other.holds && other.kind === checked.kind;
  });
  return { kind: 'damaged', of: checked.kind, likely };
}

function productIn(code: string, aim: string | null): Scan | null {
  const products = readProductCodes(code, aim);
  const [first, ...others] = products;
  if (first)
    return {
      kind: 'product',
      code: first.digits,
      products,
      sureness: others.length > 0 ? 'plausible' : 'verified',
    };
  const isProduct = aim?.startsWith(']E') === true && /^[0-9ODQISZB]{8,18}$/.test(code);
  if (!isProduct) return null;
  return {
    kind: 'damaged',
    of: 'product',
    likely: suggest(code, (text) => readProductCodes(text, aim).length > 0),
  };
}

function plain(code: string, aim: string | null): Scan {
  // No code holds one; a cable that lost a character may leave one in its place.
  if (/\p{Cc}/u.test(code)) return { kind: 'damaged', of: 'piece', likely: [] };
  return { kind: 'piece', code, sureness: isSelfChecking(aim) ? 'plausible' : 'compare' };
}
