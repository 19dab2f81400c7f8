import { expect, test } from 'vitest';
import { aCompletedSale, aLine } from '../builders/completed-sale.ts';
import { aJournal } from '../builders/journal-chain.ts';
import { money } from '../../shared/domain/money.ts';
import { newOffice } from './office.ts';
import { onBothStores } from './stores.ts';
import type { Json } from '../../shared/sync/canonical-json.ts';
import type { Entry } from '../../shared/sync/entry.ts';

onBothStores((newPlace) => {
  test.each<[string, string, Json, Partial<Entry>, string]>([
    ['a kind nobody knows', 'repair.received', { any: ['thing', 1, null] }, {}, 'unknown-kind'],
    ['a kind named like a trap', '__proto__', {}, {}, 'unknown-kind'],
    ['a version of the future', 'staff.locked', {}, { version: 2 }, 'unknown-version'],
  ])('%s is held and acknowledged, what follows is applied', async (_, kind, body, changed, code) => {
    const office = await newOffice(newPlace);
    const till = await office.newTill();
    const journal = aJournal(till.till);
    journal.write(kind, body, changed);
    journal.sell(aCompletedSale());
    expect((await office.push(till, journal.entries)).body).toMatchObject({
      ackedSeq: 2,
      results: [
        { seq: 1, status: 'held', code },
        { seq: 2, status: 'applied', code: null },
      ],
    });
    const { sales, cases, tills } = await office.state();
    expect(sales).toHaveLength(1);
    expect(cases).toEqual([]);
    expect(tills).toMatchObject([{ setAside: 1 }]);
  });

  test.each<[string, Json]>([
    ['a body that is no object', 'nothing of the sort'],
    ['a body that lacks its lines', { ...aCompletedSale(), lines: null }],
    ['a sale in two currencies', { ...aCompletedSale(), currency: 'THB' }],
    ['a line without a total', { ...aCompletedSale(), lines: [aLine()] }],
  ])('%s is rejected with a case and acknowledged, what follows is applied', async (_, body) => {
    const office = await newOffice(newPlace);
    const till = await office.newTill();
    const journal = aJournal(till.till);
    const bad = journal.write('sale.completed', body);
    const good = journal.sell(aCompletedSale());
    expect((await office.push(till, journal.entries)).body).toMatchObject({
      ackedSeq: 2,
      results: [
        { seq: 1, status: 'rejected' },
        { seq: 2, status: 'applied' },
      ],
    });
    const { sales, cases } = await office.state();
    expect(sales.map(({ saleId }) => saleId)).toEqual([(good.body as { saleId: string }).saleId]);
    expect(cases).toMatchObject([{ kind: 'rejected', seq: 1 }]);
    const { rows } = await office.store.query<{ entry: string }>('select entry from entries where seq = 1');
    expect(JSON.parse(rows[0]?.entry ?? '')).toEqual(bad);
  });

  test('characters PostgreSQL cannot hold are kept as they came, and stop nothing', async () => {
    const office = await newOffice(newPlace);
    const till = await office.newTill();
    const journal = aJournal(till.till);
    const odd = journal.write('note\0', { text: 'a\0b \uD800 \u{1F48D}' });
    journal.sell(aCompletedSale({ receiptNumber: 'A\0-1', lines: [aLine({ name: 'Aube\0 \uDC00' })] }));
    expect((await office.push(till, journal.entries)).body).toMatchObject({ ackedSeq: 2 });
    const { rows } = await office.store.query<{ entry: string }>('select entry from entries where seq = 1');
    expect(JSON.parse(rows[0]?.entry ?? '')).toEqual(odd);
    expect((await office.state()).sales).toMatchObject([{ receiptNumber: 'A\uFFFD-1' }]);
  });

  test('a sale that is here already is set aside, whichever till sends it', async () => {
    const office = await newOffice(newPlace);
    const [a, b] = [await office.newTill(), await office.newTill()];
    const sale = aCompletedSale();
    const journal = aJournal(a.till);
    journal.sell(sale);
    journal.sell(sale);
    expect((await office.push(a, journal.entries)).body['results']).toMatchObject([
      { status: 'applied' },
      { status: 'rejected', code: 'sale-is-here' },
    ]);
    expect((await office.push(b, [aJournal(b.till).sell(sale)])).body).toMatchObject({
      ackedSeq: 1,
      results: [{ status: 'rejected' }],
    });
    expect((await office.state()).sales).toHaveLength(1);
  });

  test('a sale the database will not take is set aside alone', async () => {
    const office = await newOffice(newPlace);
    await office.store.query('alter table sales add check (total_minor <> 666)');
    const till = await office.newTill();
    const journal = aJournal(till.till);
    journal.sell(aCompletedSale());
    journal.sell(aCompletedSale({ lines: [aLine({ unitPrice: money(666, 'LAK') })] }));
    journal.sell(aCompletedSale());
    expect((await office.push(till, journal.entries)).body).toMatchObject({
      ackedSeq: 3,
      results: [
        { status: 'applied' },
        { status: 'rejected', code: 'not-booked-23514' },
        { status: 'applied' },
      ],
    });
    const { sales, cases } = await office.state();
    expect(sales).toHaveLength(2);
    expect(cases).toMatchObject([{ kind: 'rejected', seq: 2 }]);
  });

  test('a piece sold by two tills stays sold twice, with a case', async () => {
    const office = await newOffice(newPlace);
    const [a, b] = [await office.newTill(), await office.newTill({ tillName: 'Till B' })];
    const ring = aLine({ code: 'R-1987', name: 'Mekong emerald' });
    const care = aLine({ serialised: false, quantity: 2 });
    await office.push(a, [
      aJournal(a.till).sell(aCompletedSale({ lines: [ring, care], receiptNumber: 'A-1' })),
    ]);
    await office.push(b, [
      aJournal(b.till).sell(aCompletedSale({ lines: [care, ring], receiptNumber: 'B-1' })),
    ]);
    const { sales, cases } = await office.state();
    expect(sales).toHaveLength(2);
    expect(cases).toMatchObject([
      { kind: 'double-sold', till: b.till, says: 'R-1987 Mekong emerald: receipts A-1 and B-1' },
    ]);
  });

  test('a piece sold twice in one push is a case as well', async () => {
    const office = await newOffice(newPlace);
    const till = await office.newTill();
    const journal = aJournal(till.till);
    const ring = aLine();
    journal.sell(aCompletedSale({ lines: [ring], receiptNumber: 'A-1' }));
    journal.sell(aCompletedSale({ lines: [ring], receiptNumber: 'A-2' }));
    await office.push(till, journal.entries);
    expect((await office.state()).cases).toMatchObject([{ kind: 'double-sold', seq: 2 }]);
  });
});
