import { expect, test } from 'vitest';
import { withDatabase } from '../builders/founded-folder.ts';
import { anna, mali } from '../builders/people.ts';
import { aRing, cloths } from '../builders/pieces.ts';
import { verify } from '../../electron/till/journal/verify/verify.ts';
import { expectNoBugs } from '../test-till.ts';
import { newOffice } from './office.ts';
import { onBothStores } from './stores.ts';
import { codeOfNewBoutique, comesTrue, enrolledTill } from './tills.ts';
import type { TestTill } from '../test-till.ts';

const stockOf = async (till: TestTill, code: string) => {
  const { pieces } = await till.ask('catalogue.search', { text: code, kind: null });
  const piece = pieces.find((candidate) => candidate.code === code);
  return piece ? { state: piece.state, quantity: piece.quantity } : null;
};

onBothStores((newPlace) => {
  test('what one till of a boutique receives and sells shows at the other, and in no other boutique', async () => {
    const office = await newOffice(newPlace);
    const [ring, goods] = [aRing(), cloths(5)];
    const a = await enrolledTill(office, { pieces: [ring, goods] });
    const b = await enrolledTill(office);
    const elsewhere = await enrolledTill(office, { code: await codeOfNewBoutique(office) });
    const all = [a, b, elsewhere];
    await comesTrue(all, async () => {
      expect(await stockOf(b, ring.code)).toEqual({ state: 'in stock', quantity: 1 });
      expect(await stockOf(b, goods.code)).toEqual({ state: 'in stock', quantity: 5 });
    });
    await a.signIn(anna).scan(ring.code).scan(goods.code).payCash(11_000_000);
    await b.signIn(anna).scan(goods.code).payCash(200_000);
    await comesTrue(all, async () => {
      expect(await stockOf(b, ring.code)).toEqual({ state: 'sold', quantity: 0 });
      expect(await stockOf(a, goods.code)).toEqual({ state: 'in stock', quantity: 3 });
      expect(await stockOf(b, goods.code)).toEqual({ state: 'in stock', quantity: 3 });
    });
    expect(await b.refusal('sales.scan', { text: ring.code })).toBe('piece.sold');
    expect(await stockOf(elsewhere, ring.code)).toBeNull();
    for (const till of all) {
      expectNoBugs(till);
      await till.close();
      expect(withDatabase(till.folder, (db) => verify(db, till.folder).findings)).toEqual([]);
    }
  });

  test('rates set at one till hold at the other till of the boutique, and stay out of the next boutique', async () => {
    const office = await newOffice(newPlace);
    const a = await enrolledTill(office);
    const b = await enrolledTill(office);
    const elsewhere = await enrolledTill(office, { code: await codeOfNewBoutique(office) });
    const before = await elsewhere.ask('tenders.rates', {});
    await a.signIn(mali);
    await a.ask('tenders.setRates', {
      rates: [{ currency: 'THB', rate: { units: 1, priceTenThousandths: 7_777_777 } }],
    });
    await comesTrue([a, b, elsewhere], async () => {
      const { rates } = await b.ask('tenders.rates', {});
      expect(rates).toContainEqual(
        expect.objectContaining({ currency: 'THB', units: 1, priceTenThousandths: 7_777_777 }),
      );
    });
    expect(await elsewhere.ask('tenders.rates', {})).toEqual(before);
  });

  test('a piece that both sell while neither hears of the other is sold twice, gone once, and a case', async () => {
    const office = await newOffice(newPlace);
    const ring = aRing();
    const a = await enrolledTill(office, { pieces: [ring] });
    const b = await enrolledTill(office);
    await comesTrue([a, b], async () => expect(await stockOf(b, ring.code)).not.toBeNull());
    await a.signIn(anna).scan(ring.code).payCash(10_000_000);
    await b.signIn(anna).scan(ring.code).payCash(10_000_000);
    await comesTrue([a, b], async () => {
      expect((await office.state()).cases.map(({ kind }) => kind)).toEqual(['double-sold']);
      expect(await stockOf(a, ring.code)).toEqual({ state: 'sold', quantity: 0 });
    });
    for (const till of [a, b]) {
      await till.close();
      expect(withDatabase(till.folder, (db) => verify(db, till.folder).findings)).toEqual([]);
    }
  });

  test('a tag that both tills gave to different pieces stays with each, and is a case', async () => {
    const office = await newOffice(newPlace);
    const a = await enrolledTill(office, { pieces: [aRing({ code: 'R-7', name: 'Aube' })] });
    const b = await enrolledTill(office, { pieces: [aRing({ code: 'R-7', name: 'Brume' })] });
    await comesTrue([a, b], async () =>
      expect((await office.state()).cases).toMatchObject([{ kind: 'tag-twice' }]),
    );
    const nameAt = async (till: TestTill) =>
      (await till.ask('catalogue.search', { text: 'R-7', kind: null })).pieces.map(({ name }) => name);
    expect([await nameAt(a), await nameAt(b)]).toEqual([['Aube'], ['Brume']]);
  });
});
