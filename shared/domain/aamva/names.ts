import { valueOf } from './value.ts';
import type { Elements } from './value.ts';

export type AamvaNames = {
  readonly familyName: string;
  readonly givenNames: string;
  readonly possiblyTruncated: boolean;
};

/** The longest family, first or middle name of versions 2 to 10, and the longest whole name of version 1. */
const longestName = 40;
const longestWhole = 35;

/**
 * The names of a card: family, first and middle name (DCS, DAC, DAD), or all given names in one (DCT, versions 2 and
 * 3), or the whole name (DAA, version 1, 'LAST,FIRST,MIDDLE'). A whole name without commas stands in its natural
 * order, which nobody can part: all of it is the family name. Suffixes are left out, as in a machine-readable zone.
 */
export function namesIn(elements: Elements): AamvaNames {
  const value = (id: string) => valueOf(elements, id) ?? '';
  const [family, ...others] = value('DAA').split(',').map(nameOf);
  const familyName = nameOf(value('DCS')) || nameOf(value('DAB')) || (family ?? '');
  const apart = ['DAC', 'DAD'].map((id) => nameOf(value(id))).filter((name) => name !== '');
  const together = nameOf(value('DCT').replaceAll(',', ' '));
  // The fourth word between commas is a suffix.
  const afterFamily = others.slice(0, 2).filter((name) => name !== '');
  const given = [apart.join(' '), together, afterFamily.join(' ')].find((names) => names !== '') ?? '';
  return { familyName, givenNames: given, possiblyTruncated: isTruncated(elements, value) };
}

const nameOf = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Since version 4 a flag says so (T, N, or U where it is unknown); before, that a field is full may mean it. */
function isTruncated(elements: Elements, value: (id: string) => string): boolean {
  const flags = ['DDE', 'DDF', 'DDG'].map(value);
  if (flags.includes('T')) return true;
  if (value('DAA').length >= longestWhole) return true;
  const says = flags.every((flag) => flag === 'N');
  return !says && ['DCS', 'DAC', 'DAD'].some((id) => (elements.get(id)?.trim().length ?? 0) >= longestName);
}
