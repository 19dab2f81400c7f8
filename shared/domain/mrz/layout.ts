/** Where characters stand: a line and the first and last position in it, all counted from 1 as in Doc 9303. */
export type Span = { readonly line: number; readonly from: number; readonly to: number };

/** ICAO's five formats, and older cards of one country each that are no ICAO document but are shown at a counter. */
export type MrzFormat = 'TD1' | 'TD2' | 'TD3' | 'MRV-A' | 'MRV-B' | 'FRA-ID' | 'FRA-DL' | 'SVK-ID' | 'CHE-DL';

export type MrzField =
  | 'documentCode'
  | 'issuingState'
  | 'documentNumber'
  | 'nationality'
  | 'birthDate'
  | 'sex'
  | 'expiryDate'
  | 'names'
  | 'optionalData';

/** A check digit: what it guards, where it stands, and the characters it is reckoned over, in that order. */
export type Check = {
  readonly guards: MrzField | 'composite';
  readonly at: Span;
  readonly covers: readonly Span[];
};

export type Layout = {
  readonly format: MrzFormat;
  readonly lineLengths: readonly number[];
  /** What the lines, one below the other, begin with, where their lengths alone do not tell this layout. */
  readonly begins?: RegExp;
  /** No span: the zone does not hold the field. Two spans of names: the primary identifier, then the secondary. */
  readonly fields: Readonly<Record<MrzField, readonly Span[]>>;
  readonly checks: readonly Check[];
  /** Whether a number longer than its field goes on in the optional data. */
  readonly longNumbers: boolean;
};

/** Names a place in a zone: a line, and its first and last position (the same one, unless said). */
export const at = (line: number, from: number, to: number = from): Span => ({ line, from, to });

/** What stands at a place of the lines. */
export const textAt = (lines: readonly string[], { line, from, to }: Span): string =>
  lines[line - 1]?.slice(from - 1, to) ?? '';

/** What stands at several places, put together. */
export const textOf = (lines: readonly string[], spans: readonly Span[]): string =>
  spans.map((span) => textAt(lines, span)).join('');

/** The places of several fields, in the order asked for. */
export const spansOf = (layout: Layout, fields: readonly MrzField[]): readonly Span[] =>
  fields.flatMap((field) => layout.fields[field]);

/** Whether the second place lies within the first. */
export const holdsSpan = (outer: Span, inner: Span): boolean =>
  outer.line === inner.line && outer.from <= inner.from && inner.to <= outer.to;

/** The check digit that guards a field alone, if the layout has one. */
export const checkOf = (layout: Layout, field: MrzField): Check | undefined =>
  layout.checks.find(({ guards }) => guards === field);
