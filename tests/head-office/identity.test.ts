import { generateKeyPairSync } from 'node:crypto';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeOfficerKey, readOfficerKey } from '../../scripts/compliance/officer-key.ts';
import { readFiles } from '../../scripts/compliance/read-files.ts';
import { askOffice } from '../../scripts/compliance/ask-office.ts';
import { knownClient } from '../builders/clients.ts';
import { anna } from '../builders/people.ts';
import { expectNoBugs } from '../test-till.ts';
import { attach, cheap, half, passport, scan } from '../till/identity/counter.ts';
import { newOffice } from './office.ts';
import { aFolder, onBothStores } from './stores.ts';
import { comesTrue, enrolledTill } from './tills.ts';
import type { NewPiece } from '../../electron/till/catalogue/receive.ts';
import type { ClientId } from '../../shared/ids.ts';
import type { TestTill } from '../test-till.ts';
import type { Office } from './office.ts';

const half1 = half();
const half2 = half();
const price = 30_000_000;

/** Two tills of one boutique that have the compliance key, and a client both know. */
async function twoTills(office: Office) {
  const console = { url: office.url, password: undefined };
  const keyFile = join(await aFolder(), 'officer.pem');
  await askOffice(console, '/console/compliance-key', { publicKey: await makeOfficerKey(keyFile) });
  const a = await enrolledTill(office, { pieces: [half1, half2, cheap()] });
  const b = await enrolledTill(office);
  const clientId = await knownClient(a);
  await comesTrue([a, b], async () => {
    expect((await b.ask('clients.find', { text: 'Kanda' })).clients).toHaveLength(1);
    expect((await b.ask('catalogue.search', { text: half2.code, kind: null })).pieces).toHaveLength(1);
  });
  return { a, b, clientId, console, keyFile };
}

/** Rings a piece up for a client and pays it in cash; gives the refusal, if there is one. */
async function buy(till: TestTill, piece: NewPiece, clientId: ClientId) {
  await till.signIn(anna).scan(piece.code);
  await attach(till, clientId);
  return payNow(till);
}

async function payNow(till: TestTill) {
  const { sale } = await till.ask('sales.inHand', {});
  if (!sale) throw new Error('Something was scanned');
  const tenders = [{ kind: 'cash' as const, tendered: { minor: price, currency: sale.currency } }];
  return till.refusal('sales.pay', { saleId: sale.saleId, revision: sale.revision, tenders });
}

async function allHaveReadOneSale(office: Office): Promise<void> {
  const { sales, tills } = await office.state();
  expect(sales).toHaveLength(1);
  expect(tills.every(({ unread }) => unread === 0)).toBe(true);
}

onBothStores((newPlace) => {
  test('two tills, one client, two sales below the limit: the second till asks for the document, also offline', async () => {
    const office = await newOffice(newPlace);
    const { a, b, clientId } = await twoTills(office);
    expect(await buy(a, half1, clientId)).toBeNull();
    await comesTrue([a, b], () => allHaveReadOneSale(office));
    await office.close();
    expect(await buy(b, half2, clientId)).toBe('identity.document-needed');
    const { checkId } = await scan(b, passport());
    await b.ask('identity.confirm', { checkId, compared: true });
    expect(await payNow(b)).toBeNull();
    expectNoBugs(b);
  });

  test('where the second till did not know, head office opens a case, and tells the tills', async () => {
    const office = await newOffice(newPlace);
    const { a, b, clientId } = await twoTills(office);
    expect(await buy(a, half1, clientId)).toBeNull();
    expect(await buy(b, half2, clientId)).toBeNull();
    await comesTrue([a, b], async () => {
      const { cases } = await office.state();
      expect(cases.map(({ kind }) => kind)).toEqual(['identity-missing']);
      expect(cases[0]?.says).toContain('with 1 linked: ₭ 60,000,000 by LA.own-limit');
    });
  });

  test('the identity file opens with the officer’s key alone; each look is in the book', async () => {
    const office = await newOffice(newPlace);
    const { a, b, clientId, console, keyFile } = await twoTills(office);
    expect(await buy(a, half1, clientId)).toBeNull();
    await comesTrue([a, b], () => allHaveReadOneSale(office));
    expect(await buy(b, half2, clientId)).toBe('identity.document-needed');
    const { checkId } = await scan(b, passport({ number: 'L898902C3' }));
    await b.ask('identity.confirm', { checkId, compared: true });
    expect(await payNow(b)).toBeNull();
    const officer = await readOfficerKey(keyFile);
    await comesTrue([a, b], async () => {
      const files = await readFiles(console, officer, { sale: 'A-000001' }, 'audit 7');
      expect(files.map(({ file }) => file?.documentNumber)).toEqual(['L898902C3']);
    });
    expect((await office.state()).cases).toEqual([]);
    const other = generateKeyPairSync('x25519').privateKey;
    const closed = await readFiles(console, other, { sale: 'A-000001' }, 'curious');
    expect(closed.map(({ file }) => file)).toEqual([null]);
    await expect(readFiles(console, officer, { sale: 'A-000001' }, '')).rejects.toThrow('why');
    const { rows } = await office.store.query<{ text: string }>(
      `select entry as text from entries union all select file from identity_files union all select item from feed_items
       union all select wrapped from wrapped_keys`,
    );
    for (const { text } of rows) expect(text).not.toMatch(/L898902C3|UTOPHETSAVONG/);
    const reasons = await office.store.query<{ reason: string }>(
      'select distinct reason from identity_reads',
    );
    expect(reasons.rows.map(({ reason }) => reason).toSorted()).toEqual(['audit 7', 'curious']);
  });
});
