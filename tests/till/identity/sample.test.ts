import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleStaff } from '../../../resources/sample/sample-boutique.ts';
import { specimenPassport } from '../../../electron/till/devices/scanner/simulator.ts';
import { readDocument } from '../../../shared/domain/identity-document/read-document.ts';
import { matchNames } from '../../../shared/domain/name-match.ts';
import { aMorning } from '../../builders/test-clock.ts';
import { expectNoBugs, newFolder, openTillAt } from '../../test-till.ts';
import { attach, begin, captureIn, passport, someone } from './counter.ts';

/** A sample with a dear piece on the sale of somebody, and the moment to show a passport. */
async function sampleSale() {
  const till = openTillAt(newFolder(), { key: null, sampleFolder: join(newFolder(), 'sample') });
  await till.ask('start.trySample', {});
  const [malai] = sampleStaff;
  if (!malai) throw new Error('Somebody works in the sample');
  await till.signIn(malai);
  const { pieces } = await till.ask('catalogue.search', { text: '', kind: null });
  const dear = pieces.find(({ price }) => price.minor >= 50_000_000);
  if (!dear) throw new Error('The sample has a piece above the limit');
  await till.scan(dear.code);
  await attach(till, await someone(till, 'Jürgen', 'Müller'));
  return { till, price: dear.price.minor };
}

test('in the sample a specimen is shown to a reader that is only played, and the sale goes through', async () => {
  const { till, price } = await sampleSale();
  const { checkId } = await begin(till);
  await till.clock.advance(3_000);
  expect(captureIn(await till.ask('identity.state', {}))).toMatchObject({ stage: 'compare', name: 'same' });
  await till.ask('identity.confirm', { checkId, compared: true });
  await till.payCash(price).expectReceipt({ identity: { documentType: 'passport' } });
  expectNoBugs(till);
});

test('what was scanned before is not taken away by it, and a till that closes is not bothered', async () => {
  const { till } = await sampleSale();
  const { checkId } = await begin(till);
  const text = passport({ expiry: 2031 }).join('\r');
  await till.ask('identity.scan', { checkId, text });
  await till.clock.advance(3_000);
  const { fields } = captureIn(await till.ask('identity.state', {}));
  expect(fields).toContainEqual(expect.objectContaining({ field: 'validUntil', text: '2031-04-15' }));
  await begin(till);
  await till.close();
  await till.clock.advance(3_000);
  expectNoBugs(till);
});

test('a specimen is a sound passport in any name', () => {
  const name = fc.string({ unit: 'grapheme', maxLength: 40 });
  fc.assert(
    fc.property(name, name, (givenName, familyName) => {
      expect(readDocument(specimenPassport({ givenName, familyName }), aMorning)).toMatchObject({
        kind: 'document',
      });
    }),
  );
  const reading = readDocument(
    specimenPassport({ givenName: 'Seán Óg', familyName: "O'Brien-Łę" }),
    aMorning,
  );
  if (reading?.kind !== 'document') throw new Error('It is sound');
  expect(matchNames({ givenName: 'Seán Óg', familyName: "O'Brien-Łę" }, reading.document)).toBe('same');
});
