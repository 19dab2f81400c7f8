import { digitValue } from '../digits.ts';

/** Digits written without a break: their plain values, and where they stand in the text (UTF-16, end exclusive). */
export type DigitGroup = { readonly digits: string; readonly start: number; readonly end: number };

/** The groups of digits of a text, in chains: within a chain there are only separators between one group and the next. */
export function digitChains(text: string): DigitGroup[][] {
  const chains: DigitGroup[][] = [];
  for (const group of digitGroups(text)) {
    const last = chains.at(-1)?.at(-1);
    if (last && separator.test(text.slice(last.end, group.start))) chains.at(-1)?.push(group);
    else chains.push([group]);
  }
  return chains;
}

/**
 * What people and programs put between the groups of a number: up to three spaces, dashes, dots or invisible marks of
 * any kind, or one comma, slash, bar or underscore.
 */
const separator = /^(?:[\s\p{Z}\p{Pd}\p{Cf}\p{M}.·•․‧∙−]{1,3}|[,/|\\_])$/u;

function digitGroups(text: string): DigitGroup[] {
  const groups: DigitGroup[] = [];
  let at = 0;
  for (const character of text) {
    const value = digitValue(character);
    const end = at + character.length;
    const last = groups.at(-1);
    if (value !== null && last?.end === at)
      groups.splice(-1, 1, { ...last, digits: `${last.digits}${value}`, end });
    else if (value !== null) groups.push({ digits: `${value}`, start: at, end });
    at = end;
  }
  return groups;
}
