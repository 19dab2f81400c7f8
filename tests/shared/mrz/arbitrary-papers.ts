import fc from 'fast-check';
import { cut, isAnother, withNational } from './fit-paper.ts';
import type { Instant } from '../../../shared/clock.ts';
import type { MrzDate } from '../../../shared/domain/mrz/dates.ts';
import type { MrzFormat } from '../../../shared/domain/mrz/layout.ts';
import type { Habits, Paper } from './paper.ts';

export const formats = [
  'TD1',
  'TD2',
  'TD3',
  'MRV-A',
  'MRV-B',
  'FRA-ID',
  'FRA-DL',
  'SVK-ID',
  'CHE-DL',
] as const satisfies readonly MrzFormat[];

/** A moment of this century. */
export const aMoment = fc
  .date({ min: new Date('2001-01-01'), max: new Date('2098-12-31'), noInvalidDate: true })
  .map((date) => date.getTime() as Instant);

const upper = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
const letters = fc.constantFrom(...upper);
const characters = fc.constantFrom(...upper, ...'0123456789'.split(''));
const digits = fc.constantFrom(...'0123456789'.split(''));
const text = (unit: fc.Arbitrary<string>, minLength: number, maxLength: number = minLength) =>
  fc.array(unit, { minLength, maxLength }).map((all) => all.join(''));

const someWords = (max: number) =>
  fc.array(text(letters, 1, 12), { maxLength: max }).map((all) => all.join(' '));
/** Texts of optional fields: a blank may stand anywhere but at the end, where it would be padding. */
const optional = (length: number) =>
  text(
    fc.oneof({ weight: 6, arbitrary: characters }, { weight: 1, arbitrary: fc.constant(' ') }),
    0,
    length,
  ).map((found) => found.trimEnd());

const habits: fc.Arbitrary<Habits> = fc.record({
  unspecified: fc.constantFrom('<' as const, 'X' as const),
  emptyDigit: fc.constantFrom('<' as const, '0' as const),
  countsFiller: fc.boolean(),
});

const day = 86_400_000;

/** A date within a century of the moment: whole, or with parts unknown, as the window can still place it. */
function aDate(now: Instant, from: number, to: number): fc.Arbitrary<MrzDate> {
  const year = new Date(now).getUTCFullYear();
  const whole = fc.integer({ min: Math.ceil(from * 365.25), max: Math.floor(to * 365.25) }).map((days) => {
    const date = new Date(now + days * day);
    return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  });
  const yearOnly = fc.integer({ min: year + from + 1, max: year + to - 1 });
  return fc.oneof(
    { weight: 5, arbitrary: whole },
    { weight: 1, arbitrary: yearOnly.map((found) => ({ year: found, month: null, day: null })) },
    { weight: 1, arbitrary: fc.constant({ year: null, month: null, day: null }) },
    { weight: 1, arbitrary: fc.constant({ year: null, month: 2, day: 29 }) },
  );
}

/** How long names, numbers and optional data may be, and which codes a format has. */
const room: Record<
  MrzFormat,
  { code: fc.Arbitrary<string>; names: number; number: number; optional: number[] }
> = {
  TD1: { code: code('ACI'), names: 30, number: 22, optional: [15, 11] },
  TD2: { code: code('ACIP'), names: 31, number: 14, optional: [7] },
  TD3: { code: code('PI'), names: 39, number: 9, optional: [14] },
  'MRV-A': { code: code('V'), names: 39, number: 9, optional: [16] },
  'MRV-B': { code: code('V'), names: 31, number: 9, optional: [8] },
  'SVK-ID': { code: code('I'), names: 29, number: 9, optional: [6] },
  'FRA-ID': { code: fc.constant('ID'), names: 25, number: 12, optional: [6] },
  'FRA-DL': { code: fc.constant('D1'), names: 8, number: 9, optional: [] },
  'CHE-DL': { code: fc.constant('FA'), names: 30, number: 12, optional: [9] },
};

function code(first: string): fc.Arbitrary<string> {
  return fc.tuple(fc.constantFrom(...first), fc.oneof(letters, fc.constant(''))).map((both) => both.join(''));
}

/** A document, how its issuer writes, and when it is read. */
type Written = { readonly paper: Paper; readonly habits: Habits; readonly now: Instant };

/** Any document of a format that fits its zone. */
export function aPaper(format: MrzFormat): fc.Arbitrary<Written> {
  const { code, names, number, optional: widths } = room[format];
  return aMoment.chain((now) =>
    fc
      .record({
        format: fc.constant(format),
        documentCode: code,
        issuingState: fc.oneof(text(letters, 3), fc.constantFrom('D', 'UTO', 'LAO', 'XXA')),
        documentNumber: text(characters, 1, number),
        nationality: fc.oneof(text(letters, 3), fc.constant('D')),
        birthDate: aDate(now, -99, 0),
        sex: fc.constantFrom('F' as const, 'M' as const, 'X' as const),
        expiryDate: aDate(now, -49, 49),
        primaryIdentifier: someWords(3),
        secondaryIdentifier: someWords(3),
        optionalData: fc.tuple(...widths.map(optional)),
      })
      .chain((paper) => fc.tuple(fc.constant(paper), text(digits, 5), text(characters, 3)))
      .map(([paper, sequence, office]) => withNational(cut(paper, names), sequence, office))
      .filter((paper) => !isAnother(paper))
      .chain((paper) => habits.map((habits) => ({ paper, habits, now }))),
  );
}

export const anyPaper = fc.constantFrom(...formats).chain(aPaper);
