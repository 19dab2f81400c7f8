import { expect, test } from 'vitest';
import { verify } from '../../../electron/till/journal/verify/verify.ts';
import { withDatabase } from '../../builders/founded-folder.ts';
import { anna, mali } from '../../builders/people.ts';
import { aRing, cloths } from '../../builders/pieces.ts';
import { openTestTill } from '../../test-till.ts';

const [ring, cloth] = [aRing(), cloths(20)];

/** Copies that may be changed: what a caller sends is plain JSON. */
const sent = (...pieces: readonly (typeof ring)[]) => ({
  pieces: pieces.map((piece) => ({ ...piece, stones: [...piece.stones] })),
});

test('a manager receives pieces, and they can be sold', async () => {
  const till = await openTestTill();
  await till.signIn(mali);
  expect(await till.ask('catalogue.receive', sent(ring, cloth))).toEqual({ received: 2 });
  await till.scan(ring.code).scan(cloth.code);
  await till.close();
  expect(withDatabase(till.folder, (db) => verify(db, till.folder).findings)).toEqual([]);
});

test('nothing of a delivery is received when one code of it is taken, also twice in itself', async () => {
  const till = await openTestTill({ pieces: [ring] });
  await till.signIn(mali);
  expect(await till.refusal('catalogue.receive', sent(cloth, ring))).toBe('piece.code-taken');
  expect(await till.refusal('catalogue.receive', sent(cloth, cloth))).toBe('piece.code-taken');
  expect(await till.refusal('sales.scan', { text: cloth.code })).toBe('scan.unknown');
});

test('pieces are priced in the boutique’s currency', async () => {
  const till = await openTestTill();
  await till.signIn(mali);
  const dear = aRing({ price: { minor: 100, currency: 'USD' } });
  expect(await till.refusal('catalogue.receive', sent(dear))).toBe('piece.wrong-currency');
});

test('a piece that is one of a kind is there once', async () => {
  const till = await openTestTill();
  await till.signIn(mali);
  expect(await till.refusal('catalogue.receive', sent(aRing({ quantity: 2 })))).toBe('call.malformed');
});

test('an associate receives nothing', async () => {
  const till = await openTestTill();
  await till.signIn(anna);
  expect(await till.refusal('catalogue.receive', sent(ring))).toBe('not-allowed');
});
