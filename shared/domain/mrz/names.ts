import { filler } from './check-digit.ts';
import { textAt } from './layout.ts';
import type { Span } from './layout.ts';

export type MrzNames = {
  /** The surname, as a rule; the whole name where a country has no surnames. Empty when the holder has none. */
  readonly primaryIdentifier: string;
  /** The given names, as a rule; empty when there is one identifier alone. */
  readonly secondaryIdentifier: string;
  /** The name reaches the end of its field, so that it may go on: Doc 9303-4, 4.2.3, also when it just fits. */
  readonly possiblyTruncated: boolean;
};

/**
 * Reads the names: one field where '<<' parts primary from secondary identifier and '<' the words (Doc 9303-3, 4.6),
 * or a field for each. They stay as transliterated: from UE nobody can tell whether the document prints UE or Ü.
 */
export function readNames(lines: readonly string[], spans: readonly Span[]): MrzNames {
  const fields = spans.map((span) => textAt(lines, span));
  const [primary = '', secondary = ''] = fields.length > 1 ? fields : split(fields[0] ?? '');
  return {
    primaryIdentifier: words(primary),
    secondaryIdentifier: words(secondary),
    possiblyTruncated: fields.some((field) => !field.endsWith(filler)),
  };
}

function split(field: string): readonly [string, string] {
  const [, primary = '', secondary = ''] = /^(.*?)(?:<<(.*))?$/.exec(field) ?? [];
  return [primary, secondary];
}

function words(identifier: string): string {
  return identifier
    .split(filler)
    .filter((word) => word !== '')
    .join(' ');
}
