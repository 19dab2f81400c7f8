import type { MrzFormat } from '../../../shared/domain/mrz/layout.ts';

type Ranges = readonly (readonly [line: number, from: number, to: number])[];

/**
 * What a single wrong character cannot get past, typed from Doc 9303 parts 4 to 7 and the descriptions of the
 * national cards, not from the parser: where a check digit counts the character, where only digits may stand, where
 * only letters may, and the check digits that may never be blank.
 */
type Guards = {
  readonly counted: Ranges;
  readonly digits: Ranges;
  readonly letters: Ranges;
  readonly sex: Ranges;
  readonly last: Ranges;
};

const secondLine = {
  digits: [
    [2, 10, 10],
    [2, 14, 20],
    [2, 22, 28],
  ],
  sex: [[2, 21, 21]],
} as const;
const visaCounted = [
  [2, 1, 10],
  [2, 14, 20],
  [2, 22, 28],
] as const;

const guards: Readonly<Record<MrzFormat, Guards>> = {
  TD3: {
    ...secondLine,
    digits: [...secondLine.digits, [2, 43, 43]],
    counted: [...visaCounted, [2, 29, 43]],
    letters: [
      [1, 3, 44],
      [2, 11, 13],
    ],
    last: [[2, 44, 44]],
  },
  TD2: {
    ...secondLine,
    counted: [...visaCounted, [2, 29, 35]],
    letters: [
      [1, 3, 36],
      [2, 11, 13],
    ],
    last: [[2, 36, 36]],
  },
  TD1: {
    counted: [
      [1, 6, 30],
      [2, 1, 7],
      [2, 9, 15],
      [2, 19, 29],
    ],
    digits: [
      [1, 15, 15],
      [2, 1, 7],
      [2, 9, 15],
    ],
    letters: [
      [1, 3, 5],
      [2, 16, 18],
      [3, 1, 30],
    ],
    sex: [[2, 8, 8]],
    last: [[2, 30, 30]],
  },
  'MRV-A': {
    ...secondLine,
    counted: visaCounted,
    letters: [
      [1, 3, 44],
      [2, 11, 13],
    ],
    last: [],
  },
  'MRV-B': {
    ...secondLine,
    counted: visaCounted,
    letters: [
      [1, 3, 36],
      [2, 11, 13],
    ],
    last: [],
  },
  'SVK-ID': {
    ...secondLine,
    counted: visaCounted,
    letters: [
      [1, 3, 34],
      [2, 11, 13],
    ],
    last: [],
  },
  'FRA-ID': {
    counted: [
      [1, 1, 36],
      [2, 1, 35],
    ],
    digits: [
      [2, 13, 13],
      [2, 28, 34],
    ],
    letters: [
      [1, 3, 30],
      [2, 14, 27],
    ],
    sex: [[2, 35, 35]],
    last: [
      [2, 13, 13],
      [2, 36, 36],
    ],
  },
  'FRA-DL': {
    counted: [[1, 1, 29]],
    digits: [[1, 15, 21]],
    letters: [
      [1, 3, 5],
      [1, 22, 29],
    ],
    sex: [],
    last: [
      [1, 15, 15],
      [1, 30, 30],
    ],
  },
  'CHE-DL': {
    counted: [],
    digits: [[2, 20, 25]],
    letters: [
      [2, 3, 5],
      [3, 1, 30],
    ],
    sex: [],
    last: [],
  },
};

export type Damage = {
  readonly line: number;
  readonly position: number;
  readonly from: string;
  readonly to: string;
};

/** Whether a wrong character at a place shows: it counts otherwise, or may not stand there at all. */
export function isSeen(format: MrzFormat, { line, position, from, to }: Damage): boolean {
  const lies = (ranges: Ranges) =>
    ranges.some(([at, first, last]) => at === line && first <= position && position <= last);
  const { counted, digits, letters, sex, last } = guards[format];
  const countsOtherwise = (valueOf(from) - valueOf(to)) % 10 !== 0;
  return (
    (lies(counted) && countsOtherwise) ||
    (lies(digits) && /[A-Z]/.test(to)) ||
    (lies(letters) && /\d/.test(to)) ||
    (lies(sex) && !/[MFX<]/.test(to)) ||
    lies(last)
  );
}

function valueOf(character: string): number {
  return character === '<' ? 0 : '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'.indexOf(character);
}
