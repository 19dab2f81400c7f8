import { describe, expect, test } from 'vitest';
import { parseMrz } from '../../../shared/domain/mrz.ts';
import { isKnownState } from '../../../shared/domain/mrz/states.ts';
import { unprovenCharacters } from '../../../shared/domain/mrz/sureness.ts';
import { erikssons, readAt } from './specimens.ts';
import type { Instant } from '../../../shared/clock.ts';
import type { MrzDocument } from '../../../shared/domain/mrz/document.ts';
import { digitOf } from './paper.ts';

const read = (lines: readonly string[], now: Instant = readAt.now): MrzDocument => {
  const parsed = parseMrz(lines, { now });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
};

/** A passport with this name field, or these dates. */
const passport = ({
  names = 'ERIKSSON<<ANNA',
  birth = '740812',
  expiry = '320415',
  code = 'P<',
  state = 'UTO',
}) => {
  const line = `L898902C36UTO${birth}${digitOf(birth)}F${expiry}${digitOf(expiry)}${'<'.repeat(15)}`;
  const composite = digitOf(line.slice(0, 10) + line.slice(13, 20) + line.slice(21, 43));
  return [(code + state + names).padEnd(44, '<'), line + composite];
};
const at = (day: string) => Date.parse(day) as Instant;

test("ICAO's own specimens are read whole", () => {
  const eriksson = {
    issuingState: 'UTO',
    nationality: 'UTO',
    birthDate: { year: 1974, month: 8, day: 12 },
    sex: 'F',
    expiryDate: { year: 2012, month: 4, day: 15 },
    primaryIdentifier: 'ERIKSSON',
    secondaryIdentifier: 'ANNA MARIA',
    possiblyTruncated: false,
  };
  const card = { ...eriksson, documentCode: 'I', documentNumber: 'D23145890' };
  const visa = {
    ...eriksson,
    documentCode: 'V',
    documentNumber: 'L8988901C',
    nationality: 'XXX',
    birthDate: { year: 1940, month: 9, day: 7 },
    expiryDate: { year: 1996, month: 12, day: 10 },
  };
  expect(read(erikssons.passport)).toEqual({
    ...eriksson,
    format: 'TD3',
    documentCode: 'P',
    documentNumber: 'L898902C3',
    optionalData: ['ZE184226B'],
    sureness: {
      documentCode: 'plausible',
      issuingState: 'compare',
      documentNumber: 'verified',
      nationality: 'compare',
      birthDate: 'verified',
      sex: 'plausible',
      expiryDate: 'verified',
      names: 'compare',
      optionalData: 'verified',
    },
  });
  expect(read(erikssons.card)).toMatchObject({ ...card, format: 'TD1', optionalData: ['', ''] });
  expect(read(erikssons.smallCard)).toMatchObject({ ...card, format: 'TD2', optionalData: [''] });
  expect(read(erikssons.visa)).toMatchObject({ ...visa, format: 'MRV-A', optionalData: ['6ZE184226B'] });
  expect(read(erikssons.smallVisa)).toMatchObject({ ...visa, format: 'MRV-B', optionalData: [''] });
});

describe('names', () => {
  test.each([
    ['OCONNOR<<ENYA<SIOBHAN', 'OCONNOR', 'ENYA SIOBHAN', false],
    ['VAN<DER<MUELLEN<<MARTIN', 'VAN DER MUELLEN', 'MARTIN', false],
    ['ARKFREITH', 'ARKFREITH', '', false],
    ['SATRIYA<SUDARPA', 'SATRIYA SUDARPA', '', false],
    ['<<FIRST<NAME', '', 'FIRST NAME', false],
    ['NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K', 'NILAVADHANANANDA', 'CHAYAPA DEJTHAMRONG K', true],
    // Fits to the letter, and nobody can tell.
    ['PAPANDROPOULOUS<<JONATHON<WARREN<TREVOR', 'PAPANDROPOULOUS', 'JONATHON WARREN TREVOR', true],
    ['ABC<DEFG<HIJKLMNOP<QRS<TUV<XYZABCDEFGHI', 'ABC DEFG HIJKLMNOP QRS TUV XYZABCDEFGHI', '', true],
  ])('%s', (names, primaryIdentifier, secondaryIdentifier, possiblyTruncated) => {
    const said = { primaryIdentifier, secondaryIdentifier, possiblyTruncated };
    expect(read(passport({ names }))).toMatchObject(said);
  });

  test('hold digits in Russian internal passports alone', () => {
    const names = 'ZDRIL7K<<SERGEQ<ANATOL9EVI3';
    const internal = passport({ names, code: 'PN', state: 'RUS' });
    expect(read(internal)).toMatchObject({ primaryIdentifier: 'ZDRIL7K' });
    expect(parseMrz(passport({ names, code: 'P<', state: 'RUS' }), readAt).ok).toBe(false);
  });
});

describe('dates', () => {
  test.each([
    ['a birthday today is not in the future', '261123', '2026-11-23', 2026],
    ['one tomorrow was a century ago', '261124', '2026-11-23', 1926],
    ['the year alone', '75<<<<', '2026-11-23', 1975],
    ['the year alone, of this century', '26<<<<', '2026-11-23', 2026],
    ['year and month, not yet come', '2612<<', '2026-11-23', 1926],
    ['29 February of the one century that had it', '000229', '2150-01-01', 2000],
    ['after the turn of a century', '991231', '2100-01-01', 2099],
  ])('birth: %s', (_, birth, today, year) => {
    expect(read(passport({ birth }), at(today))).toMatchObject({ birthDate: { year } });
  });

  test.each([
    ['fifty years back', '76<<<<', '2026-11-23', 1976],
    ['forty-nine ahead', '751231', '2026-11-23', 2075],
    ['over the turn of a century', '050101', '2098-01-01', 2105],
    ['before the turn of a century', '980101', '2105-01-01', 2098],
  ])('expiry: %s', (_, expiry, today, year) => {
    expect(read(passport({ expiry }), at(today))).toMatchObject({ expiryDate: { year } });
  });

  test('what is unknown stays unknown', () => {
    const none = { year: null, month: null, day: null };
    expect(read(passport({ birth: '<<<<<<' }))).toMatchObject({ birthDate: none });
    expect(read(passport({ birth: '75<<<<' }))).toMatchObject({ birthDate: { month: null, day: null } });
    expect(read(passport({ birth: '7508<<' }))).toMatchObject({ birthDate: { month: 8, day: null } });
  });

  test.each(['740230', '740431', '741301', '740001', '740100', '750229', '7<0812', '74081<'])(
    '%s is none',
    (birth) => {
      const parsed = parseMrz(passport({ birth }), readAt);
      expect(parsed).toMatchObject({ ok: false, error: { faults: [{ field: 'birthDate' }] } });
    },
  );

  test('of who may be a child or over a hundred, the century is not verified', () => {
    const sureness = (birth: string) => read(passport({ birth })).sureness.birthDate;
    expect(sureness('241123')).toBe('plausible');
    expect(sureness('061123')).toBe('plausible');
    expect(sureness('051123')).toBe('verified');
  });
});

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

  test('are of cards alone: a passport has nowhere to go on', () => {
    const [first, second] = erikssons.passport;
    expect(parseMrz([first, second.replace('C36', 'C3<')], readAt).ok).toBe(false);
  });
});

describe('sureness', () => {
  test('of nationality and issuer is plausible when such a state is', () => {
    const [first, second, third] = erikssons.card;
    const lao = [first.replace('UTO', 'LAO'), second.replace('UTO', 'D<<'), third];
    expect(read(lao).sureness).toMatchObject({ issuingState: 'plausible', nationality: 'plausible' });
    expect(['LAO', 'D', 'XXA', 'RKS', 'ROM'].every(isKnownState)).toBe(true);
    expect(['UTO', 'L40', ''].some(isKnownState)).toBe(false);
  });

  test('of the older French card covers names too, and of the Swiss licence nothing at all', () => {
    const french = read(['IDFRABERTHIER<<<<<<<<<<<<<<<<<923255', '8806923102858CORINNE<<<<<<<6512068F2']);
    expect(french).toMatchObject({ expiryDate: null, optionalData: ['923255'] });
    expect(french.sureness).toMatchObject({ names: 'verified', nationality: 'verified', expiryDate: null });
    const swiss = read(['AAA001D<<', 'FACHE305142128097<<260126<<<<<', 'MARCHAND<<FABIENNE<<<<<<<<<<<<']);
    expect(Object.values(swiss.sureness)).not.toContain('verified');
    expect(swiss.sureness).toMatchObject({ birthDate: 'compare', documentNumber: 'compare' });
  });

  test('of a visa leaves its optional data to the eye', () => {
    expect(read(erikssons.visa).sureness).toMatchObject({
      documentNumber: 'verified',
      optionalData: 'compare',
    });
  });

  test('of a number points out the characters whose look-alike counts the same', () => {
    expect(unprovenCharacters('L898902C3')).toEqual([0, 1, 3, 5]);
    expect(unprovenCharacters('2379ACDEF')).toEqual([]);
  });
});
