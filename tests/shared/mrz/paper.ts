import type { MrzFormat } from '../../../shared/domain/mrz/layout.ts';
import type { MrzDate } from '../../../shared/domain/mrz/dates.ts';

/** What a document says, before it is written down as a zone. */
export type Paper = {
  readonly format: MrzFormat;
  readonly documentCode: string;
  readonly issuingState: string;
  readonly documentNumber: string;
  readonly nationality: string;
  readonly birthDate: MrzDate;
  readonly sex: 'F' | 'M' | 'X';
  readonly expiryDate: MrzDate;
  readonly primaryIdentifier: string;
  readonly secondaryIdentifier: string;
  readonly optionalData: readonly string[];
};

/** Where issuers differ, and all are read. */
export type Habits = {
  /** What stands for an unspecified sex. */
  readonly unspecified: '<' | 'X';
  /** The check digit over an empty field. */
  readonly emptyDigit: '<' | '0';
  /** Whether the digit of a long number counts the filler in its middle (old Belgian cards). */
  readonly countsFiller: boolean;
};

/** The rules' own sum, written a second time: letters count from ten, weights 7, 3, 1. */
export function digitOf(text: string): string {
  const values = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const sum = [...text].reduce(
    (total, character, index) => total + Math.max(0, values.indexOf(character)) * Number('731'[index % 3]),
    0,
  );
  return String(sum % 10);
}

/** Writes the zone of a document, line by line, as Doc 9303 and the older national cards have it. */
export function writeZone(paper: Paper, habits: Habits): string[] {
  const state = pad(paper.issuingState, 3);
  const head = pad(paper.documentCode, 2) + state;
  const birth = withDigit(writeDate(paper.birthDate), habits);
  const expiry = withDigit(writeDate(paper.expiryDate), habits);
  const sex = paper.sex === 'X' ? habits.unspecified : paper.sex;
  const nation = pad(paper.nationality, 3);
  const names = writeNames(paper);
  const [option = '', other = ''] = paper.optionalData;
  const number = writeNumber(paper, option, habits);
  const second = number.field + nation + birth + sex + expiry;
  switch (paper.format) {
    case 'TD3': {
      const line = second + withDigit(pad(option, 14), habits);
      const composite = digitOf(line.slice(0, 10) + line.slice(13, 20) + line.slice(21, 43));
      return [pad(head + names, 44), line + composite];
    }
    case 'TD2': {
      const line = second + pad(number.overflow, 7);
      return [
        pad(head + names, 36),
        line + digitOf(line.slice(0, 10) + line.slice(13, 20) + line.slice(21, 35)),
      ];
    }
    case 'TD1': {
      const first = head + number.field + pad(number.overflow, 15);
      const rest = pad(other, 11);
      const composite = digitOf(first.slice(5) + birth + expiry + rest);
      return [first, birth + sex + expiry + nation + rest + composite, pad(names, 30)];
    }
    case 'MRV-A':
      return [pad(head + names, 44), second + pad(option, 16)];
    case 'MRV-B':
      return [pad(head + names, 36), second + pad(option, 8)];
    case 'SVK-ID':
      return [pad(head + names, 34), second + pad(option, 6)];
    case 'FRA-ID': {
      const first = head + pad(blanks(paper.primaryIdentifier), 25) + pad(option, 6);
      const given = pad(paper.secondaryIdentifier.replaceAll(' ', '<<'), 14);
      const line = paper.documentNumber + digitOf(paper.documentNumber) + given + birth + sex;
      return [first, line + digitOf(first + line)];
    }
    case 'FRA-DL': {
      const start = head + paper.documentNumber;
      const line = start + digitOf(start) + writeDate(paper.expiryDate) + pad(names, 8);
      return [line + digitOf(line)];
    }
    case 'CHE-DL': {
      const line = pad(head + paper.documentNumber, 19) + writeDate(paper.birthDate);
      return [pad(option, 9), pad(line, 30), pad(names, 30)];
    }
  }
}

function writeNumber({ documentNumber }: Paper, option: string, habits: Habits) {
  const number = blanks(documentNumber);
  if (number.length <= 9) return { field: pad(number, 9) + digitOf(pad(number, 9)), overflow: option };
  const [first, rest] = [number.slice(0, 9), number.slice(9)];
  const digit = digitOf(first + (habits.countsFiller ? '<' : '') + rest);
  return { field: `${first}<`, overflow: `${rest}${digit}<${option}` };
}

function writeNames({ primaryIdentifier, secondaryIdentifier }: Paper): string {
  return blanks([primaryIdentifier, ...(secondaryIdentifier ? [secondaryIdentifier] : [])].join('  '));
}

function writeDate({ year, month, day }: MrzDate): string {
  const two = (part: number | null) => (part === null ? '<<' : String(part % 100).padStart(2, '0'));
  return two(year) + two(month) + two(day);
}

function withDigit(field: string, { emptyDigit }: Habits): string {
  return field + (/^<*$/.test(field) ? emptyDigit : digitOf(field));
}

function pad(text: string, length: number): string {
  return blanks(text).padEnd(length, '<');
}

function blanks(text: string): string {
  return text.replaceAll(' ', '<');
}
