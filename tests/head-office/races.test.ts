import { describe, expect, test } from 'vitest';
import { aCompletedSale, aLine } from '../builders/completed-sale.ts';
import { aJournal, aTill } from '../builders/journal-chain.ts';
import { openOffice } from './office.ts';
import { onPostgresql } from './stores.ts';
import type { SaleLine } from '../../shared/domain/sale.ts';

describe('two servers over one PostgreSQL', () => {
  const newPlace = onPostgresql();

  test('start at once on an empty database as one house', async () => {
    const place = await newPlace();
    const offices = await Promise.all([openOffice(place), openOffice(place), openOffice(place)]);
    expect(offices.filter(({ firstCode }) => firstCode !== null)).toHaveLength(1);
    const { rows } = await offices[0].store.query('select 1 from legal_entities');
    expect(rows).toHaveLength(1);
  });

  test('take one till’s journal from both sides, every entry once and in order', async () => {
    const place = await newPlace();
    const [one, two] = [await openOffice(place), await openOffice(place)];
    const till = await one.newTill();
    const journal = aJournal(till.till);
    for (let count = 0; count < 30; count += 1) journal.sell(aCompletedSale());
    const answers = await Promise.all(
      journal.entries.flatMap((_, index) =>
        [one, two].map((office) => office.push(till, journal.entries.slice(0, index + 1))),
      ),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    const { sales, entries, cases, tills } = await two.state();
    expect(entries).toMatchObject([{ count: 30, lastSeq: 30, applied: 30 }]);
    expect(sales).toHaveLength(30);
    expect(tills).toMatchObject([{ seq: 30, hash: journal.head.hash, state: 'active' }]);
    expect(cases).toEqual([]);
  });

  test('a till and its clone at once: one history is taken, the other sets the till apart', async () => {
    const place = await newPlace();
    const [one, two] = [await openOffice(place), await openOffice(place)];
    const till = await one.newTill();
    const journal = aJournal(till.till);
    const clone = journal.fork();
    journal.sell(aCompletedSale());
    clone.sell(aCompletedSale());
    const answers = await Promise.all([one.push(till, journal.entries), two.push(till, clone.entries)]);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 409]));
    const { entries, tills } = await one.state();
    expect(entries).toMatchObject([{ count: 1 }]);
    expect(tills).toMatchObject([{ state: 'quarantined' }]);
  });

  test('two tills that sell the same pieces at once: every second sale of one is a case', async () => {
    const place = await newPlace();
    const [one, two] = [await openOffice(place), await openOffice(place)];
    const rings = Array.from({ length: 20 }, () => aLine());
    const sellAll = async (pieces: readonly SaleLine[]) => {
      const till = await one.newTill();
      const journal = aJournal(till.till);
      for (const ring of pieces) journal.sell(aCompletedSale({ lines: [ring] }));
      return { till, entries: journal.entries };
    };
    const [a, b] = [await sellAll(rings), await sellAll(rings.toReversed())];
    const answers = await Promise.all([one.push(a.till, a.entries), two.push(b.till, b.entries)]);
    expect(answers).toMatchObject([{ status: 200 }, { status: 200 }]);
    const state = await two.state();
    expect(state.sales).toHaveLength(40);
    expect(state.cases).toHaveLength(20);
  });

  test('one code at once from two tills lets one in', async () => {
    const place = await newPlace();
    const [one, two] = [await openOffice(place), await openOffice(place)];
    const code = await one.code();
    const answers = await Promise.all([one.enrol(code, aTill()), two.enrol(code, aTill())]);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 401]));
  });
});
