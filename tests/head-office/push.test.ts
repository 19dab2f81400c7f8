import { expect, test } from 'vitest';
import { aCompletedSale } from '../builders/completed-sale.ts';
import { aJournal, aTill, signBody, signPush } from '../builders/journal-chain.ts';
import { newOffice } from './office.ts';
import { onBothStores } from './stores.ts';
import { enter } from './tills.ts';

const emptyPush = { protocol: 1, epoch: 1, backlog: 0, entries: [], headSignature: null };

onBothStores((newPlace) => {
  test('entries in order are kept, put to use and acknowledged', async () => {
    const office = await newOffice(newPlace);
    const till = await office.newTill();
    const journal = aJournal(till.till);
    journal.write('staff.signed-in', {});
    const sale = aCompletedSale({ receiptNumber: 'A-000007' });
    journal.sell(sale);
    const { status, body } = await office.push(till, journal.entries);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      ackedEpoch: 1,
      ackedSeq: 2,
      ackedHash: journal.head.hash,
      results: [
        { seq: 1, status: 'applied' },
        { seq: 2, status: 'applied' },
      ],
    });
    const next = journal.sell(aCompletedSale());
    expect((await office.push(till, [next])).body).toMatchObject({ ackedSeq: 3, ackedHash: next.hash });
    const state = await office.state();
    expect(state.sales).toHaveLength(2);
    expect(state.sales).toContainEqual(
      expect.objectContaining({
        saleId: sale.saleId,
        receiptNumber: 'A-000007',
        names: 'Aube solitaire',
        pieces: 1,
        currency: 'LAK',
        totalMinor: 840_000,
      }),
    );
    expect(state.entries).toMatchObject([{ till: till.till, epoch: 1, count: 3, lastSeq: 3, applied: 3 }]);
  });

  test('what is sent again is known, and nothing is there twice', async () => {
    const office = await newOffice(newPlace);
    const till = await office.newTill();
    const journal = aJournal(till.till);
    journal.sell(aCompletedSale());
    journal.sell(aCompletedSale());
    await office.push(till, journal.entries);
    const again = await office.push(till, journal.entries);
    expect(again).toMatchObject({ status: 200, body: { ackedSeq: 2, ackedHash: journal.head.hash } });
    expect(again.body['results']).toHaveLength(2);
    journal.sell(aCompletedSale());
    expect((await office.push(till, journal.entries)).body).toMatchObject({ ackedSeq: 3 });
    const { sales, entries } = await office.state();
    expect(sales).toHaveLength(3);
    expect(entries).toMatchObject([{ count: 3 }]);
  });

  test('a gap is answered with what head office has', async () => {
    const office = await newOffice(newPlace);
    const till = await office.newTill();
    const journal = aJournal(till.till);
    const first = journal.sell(aCompletedSale());
    journal.sell(aCompletedSale());
    const third = journal.sell(aCompletedSale());
    await office.push(till, [first]);
    expect(await office.push(till, [third])).toMatchObject({
      status: 200,
      body: { ackedEpoch: 1, ackedSeq: 1, ackedHash: first.hash, results: [] },
    });
    expect((await office.state()).sales).toHaveLength(1);
  });

  test('a push of nothing is a sign of life with a backlog', async () => {
    const office = await newOffice(newPlace);
    const till = await office.newTill();
    office.pass(60_000);
    const { status, body } = await office.push(till, [], { backlog: 12 });
    expect(status).toBe(200);
    expect(body).toMatchObject({ ackedSeq: 0, ackedHash: '0'.repeat(64) });
    const [line] = (await office.state()).tills;
    expect(line).toMatchObject({ backlog: 12, lastContactAt: body['serverTime'] });
  });

  test('the backlog shown is what is left after a push', async () => {
    const office = await newOffice(newPlace);
    const till = await office.newTill();
    const journal = aJournal(till.till);
    await office.push(till, [journal.write('staff.locked', {})], { backlog: 10 });
    expect((await office.state()).tills).toMatchObject([{ backlog: 9 }]);
  });

  test('a chain broken within is refused as a whole, with a case', async () => {
    const office = await newOffice(newPlace);
    const till = await office.newTill();
    const journal = aJournal(till.till);
    journal.sell(aCompletedSale());
    journal.sell(aCompletedSale({ receiptNumber: 'A-000002' }));
    const [first, second] = journal.entries;
    if (!first || !second) throw new Error('two were written');
    const bent = { ...second, body: { ...(second.body as object), receiptNumber: 'A-000003' } };
    expect(await office.push(till, [first, bent])).toMatchObject({
      status: 409,
      body: { code: 'broken-chain' },
    });
    const state = await office.state();
    expect(state.entries).toEqual([]);
    expect(state.cases).toMatchObject([{ kind: 'broken-chain', seq: 2 }]);
    expect(await office.push(till, journal.entries)).toMatchObject({ status: 200, body: { ackedSeq: 2 } });
  });

  test('a fraction, which no till can have hashed, is a broken chain and no crash', async () => {
    const office = await newOffice(newPlace);
    const till = await office.newTill();
    const entry = aJournal(till.till).write('staff.locked', {});
    const answer = await office.push(till, [{ ...entry, body: { grams: 1.5 } }]);
    expect(answer).toMatchObject({ status: 409, body: { code: 'broken-chain' } });
  });

  test('who cannot sign as the till is refused, and nothing is kept', async () => {
    const office = await newOffice(newPlace);
    const till = await office.newTill();
    const journal = aJournal(till.till);
    journal.sell(aCompletedSale());
    const forged = { ...aTill(), till: till.till };
    expect(await office.push(forged, journal.entries)).toMatchObject({
      status: 401,
      body: { code: 'bad-signature' },
    });
    const signed = signPush(till, journal.entries);
    const bent = { ...signed, body: signed.body.replace('A-000001', 'A-000009') };
    expect((await office.send(bent)).body).toMatchObject({ code: 'bad-signature' });
    const { headers, ...unsigned } = signed;
    expect(headers).toBeDefined();
    expect((await office.send({ ...unsigned, headers: {} })).body).toMatchObject({ code: 'bad-signature' });
    const wrongHead = await office.push(till, journal.entries, { headSignature: 'a'.repeat(128) });
    expect(wrongHead.body).toMatchObject({ code: 'bad-signature' });
    const stranger = aTill();
    expect(await office.push(stranger, [])).toMatchObject({ status: 401, body: { code: 'unknown-till' } });
    expect((await office.state()).entries).toEqual([]);
  });

  test('the same request twice is taken once; a wrong clock at the till is no reason to refuse', async () => {
    const office = await newOffice(newPlace);
    const till = await office.newTill();
    const journal = aJournal(till.till);
    journal.sell(aCompletedSale());
    office.pass(400 * 24 * 3_600_000);
    const request = signPush(till, journal.entries);
    expect((await office.send(request)).status).toBe(200);
    expect(await office.send(request)).toMatchObject({ status: 425, body: { code: 'replayed' } });
    expect((await office.state()).sales).toHaveLength(1);
  });

  test('a revoked till is refused until it is enrolled with a new code; why is shown', async () => {
    const office = await newOffice(newPlace);
    const till = await office.newTill();
    expect(await enter(office, 'tills', { till: till.till, because: '' })).toMatchObject({ status: 400 });
    await enter(office, 'tills', { till: till.till, because: 'stolen from the back room' });
    expect(await office.push(till, [])).toMatchObject({ status: 403, body: { code: 'revoked' } });
    expect(await (await fetch(office.url)).text()).toContain('stolen from the back room');
    await office.enrol(await office.code(), till);
    expect((await office.push(till, [])).status).toBe(200);
    expect(await (await fetch(office.url)).text()).not.toContain('stolen from the back room');
  });

  test.each([
    ['no JSON', '<html>Sign in to the network</html>'],
    [
      'another till’s entries',
      JSON.stringify({ ...emptyPush, entries: [aJournal(aTill().till).write('x', {})] }),
    ],
    ['a protocol of the future', JSON.stringify({ ...emptyPush, protocol: 2 })],
  ])('%s is malformed', async (_, body) => {
    const office = await newOffice(newPlace);
    const till = await office.newTill();
    expect(await office.send(signBody(till, body))).toMatchObject({
      status: 400,
      body: { code: 'malformed' },
    });
  });

  test('a body beyond the limit is refused, one at the limit in Lao letters is not', async () => {
    const office = await newOffice(newPlace);
    const till = await office.newTill();
    const journal = aJournal(till.till);
    expect(await office.push(till, [journal.write('note', 'x'.repeat(1_100_000))])).toMatchObject({
      status: 413,
      body: { code: 'too-large' },
    });
    expect(await office.send(signBody(till, 'x'.repeat(4_000_000)))).toMatchObject({ status: 413 });
    const lao = aJournal(till.till).write('note', 'ກ'.repeat(990_000));
    expect(await office.push(till, [lao])).toMatchObject({ status: 200, body: { ackedSeq: 1 } });
  });
});
