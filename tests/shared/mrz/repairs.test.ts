import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMrz } from '../../../shared/domain/mrz.ts';
import { proposeRepairs } from '../../../shared/domain/mrz/repairs.ts';
import { aMoment, aPaper } from './arbitrary-papers.ts';
import { card } from './own-zones.ts';
import { digitOf, writeZone } from './paper.ts';
import { erikssons, readAt } from './specimens.ts';

const { passport } = erikssons;
const confusions = ['O0', 'I1', 'B8', 'S5', 'Z2', 'D0', 'Q0'];
const confused = (character: string) =>
  confusions.flatMap((pair) => (pair.includes(character) ? [pair.replace(character, '')] : []));

describe('a repair', () => {
  test('marks the character to compare, and applies nothing by itself', () => {
    const [first, ...rest] = erikssons.card;
    const damaged = [first.replace('D23145', 'DZ3145'), ...rest];
    const [likeliest] = proposeRepairs(damaged, readAt);
    expect(likeliest).toEqual({
      lines: erikssons.card,
      changes: [{ line: 1, position: 7, from: 'Z', to: '2' }],
    });
    expect(parseMrz(damaged, readAt)).toMatchObject({ ok: false });
  });

  test('is proposed for any look-alike in any number, and the right one is among the proposals', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('TD1' as const, 'TD2' as const, 'TD3' as const, 'MRV-A' as const).chain(aPaper),
        fc.nat(),
        ({ paper, habits, now }, pick) => {
          const lines = writeZone(paper, habits);
          const [line, from] = paper.format === 'TD1' ? [0, 5] : [1, 0];
          const swaps = paper.documentNumber
            .slice(0, 9)
            .split('')
            .flatMap((character, index) => confused(character).map((to) => ({ place: from + index, to })));
          const swap = swaps[pick % swaps.length];
          fc.pre(swap !== undefined);
          const text = lines[line] ?? '';
          const damaged = lines.with(line, text.slice(0, swap.place) + swap.to + text.slice(swap.place + 1));
          expect(parseMrz(damaged, { now }).ok).toBe(false);
          const proposed = proposeRepairs(damaged, { now });
          expect(proposed.map((repair) => repair.lines)).toContainEqual(lines);
          for (const repair of proposed) expect(parseMrz(repair.lines, { now }).ok).toBe(true);
        },
      ),
    );
  });

  test('reads letters as digits and digits as letters where only the others may stand', () => {
    const damaged = [
      'P<UT0ERIK55ON<<ANNA<MAR1A<<<<<<<<<<<<<<<<<<<',
      'L898902C36UTO740BIZZF12041S9ZE184226B<<<<<1O',
    ];
    expect(proposeRepairs(damaged, readAt)).toMatchObject([{ lines: passport }]);
    const [first, second, third] = erikssons.card;
    const repairs = proposeRepairs([first, second.replace(/6$/, 'G'), third], readAt);
    expect(repairs).toMatchObject([{ lines: erikssons.card, changes: [{ from: 'G', to: '6' }] }]);
    expect(proposeRepairs([passport[0].replace('P<', '8<'), passport[1]], readAt)).toEqual([]);
  });

  test('goes on into the optional data, of a long number and when the composite alone fails', () => {
    const long = [
      'I<UTOD23145890<7349<<<<<<<<<<<',
      '3407127M9507122UTO<<<<<<<<<<<2',
      'STEVENSON<<PETER<JOHN<<<<<<<<<',
    ];
    const optional = [
      'I<UTOD231458907ABC<<<<<<<<<<<<',
      '7408122F1204159UTO<<<<<<<<<<<1',
      'ERIKSSON<<ANNA<MARIA<<<<<<<<<<',
    ];
    for (const [lines, from, to] of [
      [['I<UTOD23145890<7349<<<<<<<<<<<'.replace('D2', 'DZ'), ...long.slice(1)], 'Z', '2'],
      [[(optional[0] ?? '').replace('ABC', 'A8C'), ...optional.slice(1)], '8', 'B'],
    ] as const) {
      const changes = proposeRepairs(lines, readAt).flatMap((repair) => repair.changes);
      expect(changes).toContainEqual(expect.objectContaining({ from, to }));
    }
  });

  test('is found for a long number whose wrong digit holds when the filler is counted', () => {
    // The digit counts the rest of a long number with other weights when it counts the filler before it.
    const sound = card(`OB8AAA1AQ<G${digitOf('OB8AAA1AQG')}`);
    for (const [index, character] of 'OB8AAA1AQ'.split('').entries()) {
      for (const to of confused(character)) {
        const damaged = sound.with(
          0,
          (sound[0] ?? '').slice(0, 5 + index) + to + (sound[0] ?? '').slice(6 + index),
        );
        expect(proposeRepairs(damaged, readAt).map((repair) => repair.lines)).toContainEqual(sound);
      }
    }
  });

  test('of two look-alikes is found when none alone will do', () => {
    const [first, ...rest] = erikssons.card;
    const damaged = [first.replace('D231458907', 'DZ3I458907'), ...rest];
    expect(proposeRepairs(damaged, readAt).map((repair) => repair.lines)).toContainEqual(erikssons.card);
  });

  test('is none for a sound zone, a wrong digit, holes, or what is no zone', () => {
    expect(proposeRepairs(passport, readAt)).toEqual([]);
    expect(proposeRepairs([passport[0], passport[1].replace('740812', '140812')], readAt)).toEqual([]);
    expect(proposeRepairs([passport[0].replace('ANNA', 'AN_A'), passport[1]], readAt)).toEqual([]);
    expect(proposeRepairs([], readAt)).toEqual([]);
    const lines = fc.array(
      fc.string({ unit: fc.constantFrom(...'P<O0B8SZ1_é'.split('')), minLength: 30, maxLength: 44 }),
    );
    fc.assert(
      fc.property(lines, aMoment, (some, now) => {
        for (const repair of proposeRepairs(some, { now }))
          expect(parseMrz(repair.lines, { now }).ok).toBe(true);
      }),
    );
  });
});
