import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { money } from '../../shared/domain/money.ts';
import { aCompletedSale, aLine } from '../builders/completed-sale.ts';
import { aJournal, aTill } from '../builders/journal-chain.ts';
import { openOffice } from './office.ts';
import { onPostgresql } from './stores.ts';
import type { Param, Store } from '../../head-office/store/store.ts';
import type { SaleLine } from '../../shared/domain/sale.ts';
import type { ClientId } from '../../shared/ids.ts';

const newPlace = onPostgresql();

/** Two servers over one database. */
async function twoOffices() {
  const place = await newPlace();
  return [await openOffice(place), await openOffice(place)] as const;
}

/** Starts work while a statement holds what it needs, and lets go once so many wait: they race from the same line. */
async function raced<T>(
  store: Store,
  [sql, params, waiting]: readonly [sql: string, params: readonly Param[], waiting: number],
  start: () => Promise<T>,
): Promise<T> {
  const blocked = async () => {
    const { rows } = await store.query(
      `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    return rows.length;
  };
  let running: Promise<T> | undefined;
  await store.tx(async (query) => {
    await query(sql, params);
    running = start();
    await expect.poll(blocked, { timeout: 4_000, interval: 10 }).toBe(waiting);
  });
  if (running === undefined) throw new Error('the work was started');
  return running;
}

test('servers that start at once on an empty database are one house', async () => {
  const place = await newPlace();
  const offices = await Promise.all([openOffice(place), openOffice(place), openOffice(place)]);
  expect(offices.filter(({ firstCode }) => firstCode !== null)).toHaveLength(1);
  const { rows } = await offices[0].store.query('select 1 from legal_entities');
  expect(rows).toHaveLength(1);
});

test('one till’s journal from both sides is taken once and in order, and every answer tells at least its own end', async () => {
  const [one, two] = await twoOffices();
  const till = await one.newTill();
  const journal = aJournal(till.till);
  for (let count = 0; count < 12; count += 1) journal.sell(aCompletedSale());
  const ends = [6, 12, 3, 9];
  const held = ['select 1 from tills where till = $1 for update', [till.till], ends.length] as const;
  const answers = await raced(one.store, held, () =>
    Promise.all(
      ends.map((end, index) => (index % 2 === 0 ? one : two).push(till, journal.entries.slice(0, end))),
    ),
  );
  for (const [index, { status, body }] of answers.entries()) {
    expect(status).toBe(200);
    expect(body['ackedSeq']).toBeGreaterThanOrEqual(ends[index] ?? 0);
  }
  const { sales, entries, cases, tills } = await two.state();
  expect(entries).toMatchObject([{ count: 12, lastSeq: 12, applied: 12 }]);
  expect(sales).toHaveLength(12);
  expect(tills).toMatchObject([{ seq: 12, hash: journal.head.hash, state: 'active' }]);
  expect(cases).toEqual([]);
});

test('of a till and its clone one history is taken, the other sets the till apart', async () => {
  const [one, two] = await twoOffices();
  const till = await one.newTill();
  const journal = aJournal(till.till);
  const clone = journal.fork();
  journal.sell(aCompletedSale());
  clone.sell(aCompletedSale());
  const held = ['select 1 from tills where till = $1 for update', [till.till], 2] as const;
  const answers = await raced(one.store, held, () =>
    Promise.all([one.push(till, journal.entries), two.push(till, clone.entries)]),
  );
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 409]));
  const { entries, tills } = await one.state();
  expect(entries).toMatchObject([{ count: 1 }]);
  expect(tills).toMatchObject([{ state: 'quarantined' }]);
});

test('two tills that sell the same pieces in opposite order both get through, and each second sale is a case', async () => {
  const [one, two] = await twoOffices();
  const rings = Array.from({ length: 21 }, () => aLine());
  const sellAll = async (pieces: readonly SaleLine[]) => {
    const till = await one.newTill();
    const journal = aJournal(till.till);
    for (const ring of pieces) journal.sell(aCompletedSale({ lines: [ring] }));
    return { till, entries: journal.entries };
  };
  const [a, b] = [await sellAll(rings), await sellAll(rings.toReversed())];
  // A third till is just selling the ring in the middle.
  const { pieceId } = rings[10] ?? aLine();
  const held = [
    `insert into pieces_sold select legal_entity, $1, $2, 0 from legal_entities`,
    [pieceId, aCompletedSale().saleId],
    2,
  ] as const;
  const answers = await raced(one.store, held, () =>
    Promise.all([one.push(a.till, a.entries), two.push(b.till, b.entries)]),
  );
  expect(answers).toMatchObject([{ status: 200 }, { status: 200 }]);
  const state = await two.state();
  expect(state.sales).toHaveLength(42);
  expect(state.cases).toHaveLength(20 + 2);
});

test('one code typed on two tills at once lets one in', async () => {
  const [one, two] = await twoOffices();
  const code = await one.code();
  const held = ['select 1 from enrolment_codes for update', [], 2] as const;
  const answers = await raced(one.store, held, () =>
    Promise.all([one.enrol(code, aTill()), two.enrol(code, aTill())]),
  );
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 401]));
});

test('two sales of one client at the same moment, together above the limit, are one case', async () => {
  const [one, two] = await twoOffices();
  const tills = [await one.newTill(), await one.newTill()] as const;
  const client = randomUUID() as ClientId;
  const lines = () => [aLine({ unitPrice: money(30_000_000, 'LAK') })];
  const sell = ({ till }: (typeof tills)[number]) =>
    aJournal(till).sell({ ...aCompletedSale({ lines: lines() }), client });
  const held = ['select 1 from legal_entities for update', [], 2] as const;
  const answers = await raced(one.store, held, () =>
    Promise.all([one.push(tills[0], [sell(tills[0])]), two.push(tills[1], [sell(tills[1])])]),
  );
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  expect((await one.state()).cases).toMatchObject([{ kind: 'identity-missing' }]);
});
