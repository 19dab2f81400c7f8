import { identifierAt } from './gs1-identifiers.ts';
import { hasCheckDigit } from './product-code.ts';
import type { Sureness } from '../sureness.ts';
import type { Gs1Identifier } from './gs1-identifiers.ts';

/** One value of a GS1 code and the application identifier that says what it is. */
export type Gs1Element = { readonly ai: string; readonly value: string; readonly sureness: Sureness };

/** A GS1 code: its elements, and the other ways in which it may have been written where its separators were lost. */
export type Gs1Reading = {
  readonly elements: readonly Gs1Element[];
  readonly others: readonly (readonly Gs1Element[])[];
};

/** FNC1 as it arrives, and what the standard calls group separator. */
export const groupSeparator = '\u{1d}';

/** More ways than these are no choice for a person. */
const mostReadings = 8;

/** A code may be as long as it likes; what takes longer to make sense of than this makes none. */
const mostTries = 2_000;

/**
 * Reads the elements of a GS1 code (GS1 General Specifications, 7.8); null when an identifier is unknown, a value is
 * too long or short, a day is none, or a check digit fails. A reader or a keyboard may drop the separators: where not
 * one is left and a value may as well be two, nothing in it is sure, and every other way is told.
 */
export function readGs1(text: string): Gs1Reading | null {
  const whole = text.replaceAll(new RegExp(`^${groupSeparator}+|${groupSeparator}+$`, 'g'), '');
  const hasSeparators = whole.includes(groupSeparator);
  const search = { mayHaveLost: !hasSeparators, triesLeft: mostTries };
  const [elements, ...others] = waysToRead(whole, search, []);
  if (!elements || search.triesLeft === 0) return null;
  if (others.length === 0) return { elements, others };
  return { elements: elements.map(unsure), others: others.map((other) => other.map(unsure)) };
}

/** Reads a code as it is printed for people, '(01)09521101530001(21)SER99'; null as for `readGs1`. */
export function readBracketed(text: string): Gs1Reading | null {
  const parts = [...text.matchAll(/\((\d{2,4})\)([^()]+)/g)];
  if (parts.length === 0 || parts.map(([part]) => part).join('') !== text) return null;
  const elements = parts.map(([, ai = '', value = '']) => {
    const identifier = identifierAt(ai);
    return identifier?.ai === ai ? elementOf(identifier, value) : null;
  });
  return elements.every((element) => element !== null) ? { elements, others: [] } : null;
}

/** A net weight in milligrams, whole because the standard's finest decimal of a kilogram is ten of them; null for others. */
export function netWeightMg({ ai, value }: Gs1Element): number | null {
  const [, decimals] = /^310([0-5])$/.exec(ai) ?? [];
  return decimals === undefined ? null : Number(value) * 10 ** (6 - Number(decimals));
}

type Elements = readonly Gs1Element[];

type Search = { readonly mayHaveLost: boolean; triesLeft: number };

/** Every way, the longest values first; without lost separators there is one. Counts its tries down. */
function waysToRead(text: string, search: Search, before: Elements): Elements[] {
  if (search.triesLeft === 0) return [];
  search.triesLeft -= 1;
  if (text === '') return before.length > 0 ? [before] : [];
  const identifier = identifierAt(text);
  // An element that is there twice would contradict itself.
  if (!identifier || before.some(({ ai }) => ai === identifier.ai)) return [];
  const rest = text.slice(identifier.ai.length);
  const end = rest.indexOf(groupSeparator);
  const longest = Math.min(end === -1 ? rest.length : end, identifier.most);
  const mustEnd = !identifier.isFixed && !search.mayHaveLost;
  const least = mustEnd ? Math.max(longest, end === -1 ? rest.length : end) : identifier.least;
  const ways: Elements[] = [];
  for (let length = longest; length >= least && ways.length < mostReadings; length -= 1) {
    const element = elementOf(identifier, rest.slice(0, length));
    const behind = rest.slice(length);
    const following = behind.startsWith(groupSeparator) ? behind.slice(1) : behind;
    if (element) ways.push(...waysToRead(following, search, [...before, element]));
  }
  return ways.slice(0, mostReadings);
}

function elementOf({ ai, least, most, of }: Gs1Identifier, value: string): Gs1Element | null {
  if (value.length < least || value.length > most || !shapes[of].test(value)) return null;
  if (of === 'day' && !isDay(value)) return null;
  if (of === 'checked' && !hasCheckDigit(value)) return null;
  return { ai, value, sureness: of === 'checked' ? 'verified' : 'plausible' };
}

const shapes = {
  digits: /^\d+$/,
  // The 82 characters of GS1's set.
  characters: /^[!"%&'()*+,\-./0-9:;<=>?A-Z_a-z]+$/,
  day: /^\d{6}$/,
  checked: /^\d+$/,
} as const;

/** YYMMDD; the day may be 00, the whole month. */
function isDay(value: string): boolean {
  const [month, day] = [value.slice(2, 4), value.slice(4)].map(Number);
  const year = 2000 + Number(value.slice(0, 2));
  if (month === undefined || day === undefined || month < 1 || month > 12) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const unsure = (element: Gs1Element): Gs1Element =>
  element.sureness === 'verified' ? element : { ...element, sureness: 'compare' };
