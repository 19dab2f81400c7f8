import { describe, expect, test } from 'vitest';
import { parseMrz } from '../../../shared/domain/mrz.ts';
import { isKnownState } from '../../../shared/domain/mrz/states.ts';
import { unprovenCharacters } from '../../../shared/domain/mrz/sureness.ts';
import { french, passport, read } from './own-zones.ts';
import { erikssons, readAt } from './specimens.ts';

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

  test('may be cut in either field of the older French card', () => {
    const cut = (lines: readonly string[]) => read(lines).possiblyTruncated;
    expect(cut(french('BERTHIER', 'CORINNE'))).toBe(false);
    expect(cut(french('BERTHIER', 'MARIE<<CORINNE'))).toBe(true);
    expect(cut(french('BERTHIERDELABASTIDESAINTX', 'CORINNE'))).toBe(true);
  });

  test('hold digits in Russian internal passports alone', () => {
    const names = 'ZDRIL7K<<SERGEQ<ANATOL9EVI3';
    const internal = passport({ names, code: 'PN', state: 'RUS' });
    expect(read(internal)).toMatchObject({ primaryIdentifier: 'ZDRIL7K' });
    expect(parseMrz(passport({ names, code: 'P<', state: 'RUS' }), readAt).ok).toBe(false);
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
    const bent = ['AAA001D<<', 'FACHE305142128097<<260126<<<<0', 'MARCHAND<<FABIENNE<<<<<<<<<<<<'];
    expect(parseMrz(bent, readAt).ok).toBe(false);
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

test('a check digit may be blank only over a blank field', () => {
  const passes = (optional: string, optionalDigit: string) =>
    parseMrz(passport({ optional, optionalDigit }), readAt).ok;
  expect([passes('', '<'), passes('', '0'), passes('000', '0'), passes('000', '<')]).toEqual([
    true,
    true,
    true,
    false,
  ]);
});
