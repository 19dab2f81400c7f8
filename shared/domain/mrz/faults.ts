import { checkDigit, filler, isBlank } from './check-digit.ts';
import { readBirthDate, readExpiryDate } from './dates.ts';
import { holdsSpan, textAt, textOf } from './layout.ts';
import { readLongNumber } from './long-number.ts';
import type { Instant } from '../../clock.ts';
import type { Check, Layout, MrzField, Span } from './layout.ts';

/**
 * What is wrong with a zone, and where (counted from 1): a character a reader could not tell, one that may not stand
 * in its field, a date no calendar has, a check digit that does not hold. It never says what stands there: the zone
 * is a person's, and a fault may be logged.
 */
export type MrzFault = Span & {
  readonly code: 'unreadable' | 'character' | 'date' | 'check-digit';
  /** The field, or what the check digit guards; null in a place the layout leaves empty. */
  readonly field: MrzField | 'composite' | null;
};

const letters = /^[A-Z]*<*$/;
const mixed = /^[A-Z0-9<]*$/;
const date = /^(?:\d\d|<<){3}$/;

const patterns: Readonly<Record<MrzField, RegExp>> = {
  // The second place is the issuer's choice: a letter as a rule, '<', or a digit (D1FRA, C1USA).
  documentCode: /^[A-Z][A-Z0-9<]$/,
  issuingState: letters,
  documentNumber: /^[A-Z0-9][A-Z0-9<]*$/,
  nationality: letters,
  birthDate: date,
  sex: /^[MFX<]$/,
  expiryDate: date,
  names: /^[A-Z<]*$/,
  optionalData: mixed,
};

/** Everything that is wrong with a zone of this layout; nothing when it can be read. */
export function findFaults(layout: Layout, lines: readonly string[], now: Instant): readonly MrzFault[] {
  const unreadable = findUnreadable(layout, lines);
  // Of a zone with holes a check digit says nothing.
  if (unreadable.length > 0) return unreadable;
  return [...findStrangers(layout, lines), ...findUnreal(layout, lines, now), ...findBroken(layout, lines)];
}

/** The characters that may stand in a field of these lines. */
export function patternOf(field: MrzField, lines: readonly string[]): RegExp {
  // In Russian internal passports digits of the name stand for Cyrillic letters.
  return field === 'names' && lines[0]?.startsWith('PNRUS') ? mixed : patterns[field];
}

function findUnreadable(layout: Layout, lines: readonly string[]): readonly MrzFault[] {
  return lines.flatMap((text, index) =>
    [...text.matchAll(/[^A-Z0-9<]+/g)].map((found) => {
      const span = { line: index + 1, from: found.index + 1, to: found.index + found[0].length };
      return { code: 'unreadable' as const, field: fieldAt(layout, { ...span, to: span.from }), ...span };
    }),
  );
}

function findStrangers(layout: Layout, lines: readonly string[]): readonly MrzFault[] {
  return fieldsOf(layout).flatMap(([field, spans]) =>
    spans
      .filter((span) => !patternOf(field, lines).test(textAt(lines, span)))
      .map((span) => ({ code: 'character' as const, field, ...span })),
  );
}

function findUnreal(layout: Layout, lines: readonly string[], now: Instant): readonly MrzFault[] {
  const readers = { birthDate: readBirthDate, expiryDate: readExpiryDate } as const;
  return (['birthDate', 'expiryDate'] as const).flatMap((field) =>
    layout.fields[field]
      .filter((span) => date.test(textAt(lines, span)) && !readers[field](textAt(lines, span), now))
      .map((span) => ({ code: 'date' as const, field, ...span })),
  );
}

function findBroken(layout: Layout, lines: readonly string[]): readonly MrzFault[] {
  return layout.checks
    .filter((check) => !holds(check, layout, lines))
    .map(({ guards, at }) => ({ code: 'check-digit' as const, field: guards, ...at }));
}

function holds({ guards, at, covers }: Check, layout: Layout, lines: readonly string[]): boolean {
  const digit = textAt(lines, at);
  const covered = textOf(lines, covers);
  if (digit !== filler) return digit === String(checkDigit(covered));
  if (guards === 'documentNumber') return readLongNumber(layout, lines)?.holds ?? false;
  // An empty field may leave its check digit empty too; the composite is never over nothing.
  return guards !== 'composite' && isBlank(covered);
}

function fieldAt(layout: Layout, place: Span): MrzFault['field'] {
  const field = fieldsOf(layout).find(([, spans]) => spans.some((span) => holdsSpan(span, place)));
  return field?.[0] ?? layout.checks.find(({ at }) => holdsSpan(at, place))?.guards ?? null;
}

function fieldsOf(layout: Layout): readonly (readonly [MrzField, readonly Span[]])[] {
  return Object.entries(layout.fields) as [MrzField, readonly Span[]][];
}
