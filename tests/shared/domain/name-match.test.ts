import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchNames } from '../../../shared/domain/name-match.ts';
import { waysToSpell } from '../../../shared/domain/name-match/transliteration.ts';
import type { NameMatch } from '../../../shared/domain/name-match.ts';

/** A client's names, a zone's names field, and how they agree; '/' parts given from family name on file. */
const cases: readonly (readonly [string, string, NameMatch])[] = [
  ['Anna/Eriksson', 'ERIKSSON<<ANNA', 'same'],
  ['Eriksson/Anna', 'ERIKSSON<<ANNA', 'same'],
  ['Jürgen/Müller', 'MUELLER<<JUERGEN', 'same'],
  ['Jürgen/Müller', 'MULLER<<JURGEN', 'same'],
  ['Jürgen/Müller', 'MUXXLLER<<JUXXRGEN', 'same'],
  ['Søren/Ångström', 'AANGSTROEM<<SOEREN', 'same'],
  ['Íñigo/Ñáñez', 'NXXANXXEZ<<INIGO', 'same'],
  ['Weiß/Groß', 'GROSS<<WEISS', 'same'],
  ['Þóra/Æsdóttir', 'AESDOTTIR<<THORA', 'same'],
  ['Łukasz/Żółć', 'ZOLC<<LUKASZ', 'same'],
  ['Nguyễn Thị/Ánh', 'NGUYEN<<THI<ANH', 'same'],
  ['Владимир/Щербаков', 'SHCHERBAKOV<<VLADIMIR', 'same'],
  ["Sean/O'Connor", 'OCONNOR<<SEAN', 'same'],
  ['Jean-Pierre/Dupont', 'DUPONT<<JEAN<PIERRE', 'same'],
  ['Xiaoming/Wang', 'WANG<<XIAO<MING', 'same'],
  ['Xiao Ming/Wang', 'WANG<<XIAOMING', 'same'],
  ['Maria/van der Berg', 'VAN<DER<BERG<<MARIA', 'same'],
  // One identifier alone, as in Indonesia and Malaysia.
  ['Suharto/', 'SUHARTO', 'same'],
  ['Siti/Nurhaliza', 'SITI<NURHALIZA', 'same'],
  // A second given name is on one of the two.
  ['Anna/Eriksson', 'ERIKSSON<<ANNA<MARIA', 'alike'],
  ['Anna Maria/Eriksson', 'ERIKSSON<<ANNA', 'alike'],
  ['Bert/Eriksson', 'ERIKSSON<<ANNA', 'different'],
  ['Anna/Svensson', 'ERIKSSON<<ANNA', 'different'],
  ['Anna/Svensson', 'ERIKSSON<<ANNA<MARIA', 'different'],
  ['Ann/Eriksson', 'ERIKSSON<<ANNA', 'different'],
  ['Anna/Eriksson', 'ERIKSSON', 'alike'],
  // No rule turns these into a zone's letters.
  ['ການດາ/ເພັດສະຫວົງ', 'PHETSAVONG<<KANDA', 'by eye'],
  ['สมชาย/ใจดี', 'JAIDEE<<SOMCHAI', 'by eye'],
  ['小明/王', 'WANG<<XIAOMING', 'by eye'],
  ['/', 'ERIKSSON<<ANNA', 'by eye'],
];

const onFile = (name: string) => {
  const [givenName = '', familyName = ''] = name.split('/');
  return { givenName, familyName };
};
const inZone = (names: string, possiblyTruncated = false) => {
  const [familyName = '', givenNames = ''] = names.split('<<').map((part) => part.replaceAll('<', ' '));
  return { familyName, givenNames, possiblyTruncated };
};

describe('a client’s name and a document’s', () => {
  test.each(cases)('%s and %s: %s', (file, names, expected) => {
    expect(matchNames(onFile(file), inZone(names))).toBe(expected);
  });

  test('agree where the zone had to cut the name, and only there', () => {
    const file = onFile('Nilavadhanananda/Chayapa Dejthamrong Krasuang');
    const cut = 'NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<KR';
    const swapped = { givenName: file.familyName, familyName: file.givenName };
    expect(matchNames(swapped, inZone(cut, true))).toBe('same');
    expect(matchNames(swapped, inZone(cut))).not.toBe('same');
    expect(matchNames(onFile('Nilavadhanananda/Sommai'), inZone(cut, true))).toBe('different');
  });

  test('agree when the document was typed as it is printed, in any script', () => {
    expect(matchNames(onFile('ການດາ/ເພັດສະຫວົງ'), inZone('ເພັດສະຫວົງ<<ການດາ'))).toBe('same');
    expect(matchNames(onFile('Jürgen/Müller'), inZone('Müller<<Jürgen'))).toBe('same');
  });

  test('agree for any name spelled by the rules in any of its ways, in either order', () => {
    const letter = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZÄÅÆÐÑÖØÜÞĲŒẞŁŠÇĞŸ'.split(''));
    const word = fc.array(fc.tuple(letter, fc.nat(2)), { minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(word, word, fc.boolean(), (family, given, swapped) => {
        const printed = (all: typeof family) => all.map(([one]) => one).join('');
        const spelled = (all: typeof family) =>
          all.map(([one, way]) => waysToSpell(one)[way] ?? waysToSpell(one)[0] ?? '').join('');
        const zone = swapped ? [given, family] : [family, given];
        const names = zone.map(spelled).join('<<');
        const file = { givenName: printed(given), familyName: printed(family) };
        expect(matchNames(file, inZone(names))).toBe('same');
      }),
      { numRuns: 500 },
    );
  });
});
