import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { top } from '../../scripts/top.ts';
import { book } from './case.ts';
import { reckonIndependently } from './independent/reckon-case.ts';
import { reckonInTheTill } from './product-case.ts';

describe('the book of cases', () => {
  const cases = book.flatMap((page) => page.cases);

  test('holds at least 150 tickets, each under its own name with its arithmetic', () => {
    expect(cases.length).toBeGreaterThanOrEqual(150);
    for (const { theme, cases: page } of book)
      expect(new Set(page.map(({ name }) => name)).size, theme).toBe(page.length);
    expect(cases.filter(({ arithmetic }) => arithmetic.length === 0)).toEqual([]);
  });

  test('is reckoned a second time by code that imports nothing of the till', () => {
    const folder = join(top, 'tests/book/independent');
    const imported = readdirSync(folder).flatMap((name) =>
      [...readFileSync(join(folder, name), 'utf8').matchAll(/^(import (?:type )?).*from '(.+)';$/gmu)].map(
        ([, how = '', from = '']) => ({ name, how, from }),
      ),
    );
    expect(imported.length).toBeGreaterThan(5);
    const foreign = imported.filter(
      ({ how, from }) => !from.startsWith('./') && !(how === 'import type ' && from === '../case.ts'),
    );
    expect(foreign).toEqual([]);
  });

  describe.each(book)('$theme', ({ cases: page }) => {
    test.each(page)('$name', (one) => {
      expect(reckonIndependently(one), 'by fractions').toEqual(one.expected);
      expect(reckonInTheTill(one), 'in the till').toEqual(one.expected);
    });
  });
});
