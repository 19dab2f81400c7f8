import { expect, test } from 'vitest';
import { entriesAfter } from '../../../electron/till/journal/journal-store.ts';
import { verify } from '../../../electron/till/journal/verify/verify.ts';
import { largestBatch } from '../../../shared/sync/push.ts';
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

test('a card number in the words for a piece is refused, and nothing is received; a certificate’s number is none', async () => {
  const till = await openTestTill();
  await till.signIn(mali);
  const card = 'Visa 4111 1111 1111 1111';
  const stone = { stone: 'diamond', count: 1, weightMilliCarat: 710, quality: card };
  const named: Parameters<typeof aRing>[0][] = [
    { name: card },
    { collection: card },
    { stones: [stone] },
    { stones: [{ ...stone, stone: card, quality: null }] },
    { certificate: { laboratory: card, number: '1' } },
  ];
  for (const words of named)
    expect(await till.refusal('catalogue.receive', sent(cloth, aRing(words)))).toBe('card-number.refused');
  expect(await till.refusal('sales.scan', { text: cloth.code })).toBe('scan.unknown');
  const certified = aRing({ certificate: { laboratory: 'GIA', number: '4111111111111111' } });
  expect(await till.ask('catalogue.receive', sent(certified))).toEqual({ received: 1 });
});

test('a delivery of the longest pieces goes into entries that a push can carry', async () => {
  const till = await openTestTill();
  await till.signIn(mali);
  // A control character takes six characters of JSON: no text of its length is longer.
  const long = (length: number) => '\u0001'.repeat(length);
  const stone = { stone: long(60), count: 1, weightMilliCarat: 1, quality: long(60) };
  const longest = {
    name: long(120),
    collection: long(120),
    drawing: long(120),
    sizeText: long(20),
    stones: Array.from({ length: 20 }, () => stone),
    certificate: { laboratory: long(60), number: long(60) },
  };
  const pieces = Array.from({ length: 60 }, () => aRing(longest));
  await till.ask('catalogue.receive', sent(...pieces));
  const entries = withDatabase(till.folder, (db) => entriesAfter(db, 1, 0, 100));
  const received = entries.filter(({ kind }) => kind === 'catalogue.received');
  expect(received.length).toBe(2);
  for (const entry of received) expect(JSON.stringify(entry).length).toBeLessThan(largestBatch.characters);
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
