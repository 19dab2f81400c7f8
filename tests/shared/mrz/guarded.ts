import type { MrzFormat } from '../../../shared/domain/mrz/layout.ts';

/**
 * What a single wrong character cannot get past, typed from Doc 9303 parts 4 to 7 and the descriptions of the
 * national cards, not from the parser; '2:14-20' is line 2, positions 14 to 20.
 */
type Guards = {
  /** Where a check digit counts the character. */
  readonly counted: string;
  /** Where only digits may stand, or fillers. */
  readonly digits: string;
  /** Where only letters may stand, or fillers. */
  readonly letters: string;
  readonly sex: string;
  /** Check digits that may never be blank. */
  readonly never: string;
};

const visaDigits = '2:10-10 2:14-20 2:22-28';
const visaCounted = '2:1-10 2:14-20 2:22-28';
const visa = { counted: visaCounted, digits: visaDigits, sex: '2:21-21', never: '' };

const guards: Readonly<Record<MrzFormat, Guards>> = {
  TD3: {
    counted: `${visaCounted} 2:29-43`,
    digits: `${visaDigits} 2:43-43`,
    letters: '1:3-44 2:11-13',
    sex: '2:21-21',
    never: '2:44-44',
  },
  TD2: {
    counted: `${visaCounted} 2:29-35`,
    digits: visaDigits,
    letters: '1:3-36 2:11-13',
    sex: '2:21-21',
    never: '2:36-36',
  },
  TD1: {
    counted: '1:6-30 2:1-7 2:9-15 2:19-29',
    digits: '1:15-15 2:1-7 2:9-15',
    letters: '1:3-5 2:16-18 3:1-30',
    sex: '2:8-8',
    never: '2:30-30',
  },
  'MRV-A': { ...visa, letters: '1:3-44 2:11-13' },
  'MRV-B': { ...visa, letters: '1:3-36 2:11-13' },
  'SVK-ID': { ...visa, letters: '1:3-34 2:11-13' },
  'FRA-ID': {
    counted: '1:1-36 2:1-35',
    digits: '2:13-13 2:28-34',
    letters: '1:3-30 2:14-27',
    sex: '2:35-35',
    never: '2:13-13 2:36-36',
  },
  'FRA-DL': {
    counted: '1:1-29',
    digits: '1:15-21',
    letters: '1:3-5 1:22-29',
    sex: '',
    never: '1:15-15 1:30-30',
  },
  'CHE-DL': { counted: '', digits: '2:20-25', letters: '2:3-5 3:1-30', sex: '', never: '' },
};

export type Damage = {
  readonly line: number;
  readonly position: number;
  readonly from: string;
  readonly to: string;
};

/** Whether a wrong character at a place shows: it counts otherwise, or may not stand there at all. */
export function isSeen(format: MrzFormat, { line, position, from, to }: Damage): boolean {
  const lies = (ranges: string) =>
    [...ranges.matchAll(/(\d+):(\d+)-(\d+)/g)]
      .map((found) => found.slice(1).map(Number))
      .some(([at = 0, first = 0, last = 0]) => at === line && first <= position && position <= last);
  const { counted, digits, letters, sex, never } = guards[format];
  const countsOtherwise = (valueOf(from) - valueOf(to)) % 10 !== 0;
  return (
    (lies(counted) && countsOtherwise) ||
    (lies(digits) && /[A-Z]/.test(to)) ||
    (lies(letters) && /\d/.test(to)) ||
    (lies(sex) && !/[MFX<]/.test(to)) ||
    lies(never)
  );
}

function valueOf(character: string): number {
  return character === '<' ? 0 : '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'.indexOf(character);
}
