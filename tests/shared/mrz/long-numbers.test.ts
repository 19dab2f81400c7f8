import { describe, expect, test } from 'vitest';
import { parseMrz } from '../../../shared/domain/mrz.ts';
import { card, read } from './own-zones.ts';
import { digitOf } from './paper.ts';
import { erikssons, readAt } from './specimens.ts';

describe('long numbers', () => {
  test.each([
    [
      'of a card',
      ['I<UTOD23145890<7349<<<<<<<<<<<', '3407127M9507122UTO<<<<<<<<<<<2', 'STEVENSON<<PETER<JOHN<<<<<<<<<'],
      'D23145890734',
      ['', ''],
    ],
    [
      'of a small card',
      ['I<UTOSTEVENSON<<PETER<JOHN<<<<<<<<<<', 'D23145890<UTO3407127M95071227349<<<8'],
      'D23145890734',
      [''],
    ],
    [
      'before other data',
      ['I<NLD123456789<010<OHDA1<<<<<<', '6503101F3108022NLDOPT<DATA2<<5', 'DE<BRUIJN<<WILLEKE<LISELOTTE<<'],
      '12345678901',
      ['OHDA1', 'OPT DATA2'],
    ],
    [
      'with the filler counted (Belgium)',
      ['IDBEL000590240<6013<<<<<<<<<<<', '8512017F1311048BEL851201002007', 'REINARTZ<<ULRIKE<KATIA<E<<<<<<'],
      '000590240601',
      ['', '85120100200'],
    ],
    [
      'with the filler counted (Portugal)',
      ['I<PRT000024759<ZZ72<<<<<<<<<<<', '8010100F2006017PRT<<<<<<<<<<<8', 'CARLOS<MONTEIRO<<AMELIA<VANESS'],
      '000024759ZZ7',
      ['', ''],
    ],
  ])('%s', (_, lines, documentNumber, optionalData) => {
    expect(read(lines)).toMatchObject({
      documentNumber,
      optionalData,
      sureness: { documentNumber: 'verified' },
    });
  });

  test('are announced by a filler and something to follow: a filler alone is damage', () => {
    const [first, ...rest] = erikssons.card;
    const parsed = parseMrz([first.replace('D231458907', 'D23145890<'), ...rest], readAt);
    const fault = { code: 'check-digit', field: 'documentNumber', line: 1, from: 15, to: 15 };
    expect(parsed).toMatchObject({ error: { faults: expect.arrayContaining([fault]) as unknown } });
  });

  test('hold a digit, and end with a filler, in a field that is full before', () => {
    const refused = (numberOn: string) => expect(parseMrz(card(numberOn), readAt).ok).toBe(false);
    const long = 'D23145890734';
    expect(read(card(`D23145890<734${digitOf(long)}`)).documentNumber).toBe(long);
    refused('D23145890<734');
    const tooLong = 'D2314589012345678901234';
    refused(`D23145890<${tooLong.slice(9)}${digitOf(tooLong)}`);
    const holed = 'D2314589<734';
    refused(`D2314589<<734${digitOf(holed)}`);
  });

  test('are of cards alone: a passport has nowhere to go on', () => {
    const [first, second] = erikssons.passport;
    expect(parseMrz([first, second.replace('C36', 'C3<')], readAt).ok).toBe(false);
  });
});
