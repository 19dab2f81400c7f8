import { describe, expect, test } from 'vitest';
import { expectNoBugs } from '../../test-till.ts';
import { anna } from '../../builders/people.ts';
import { openFiles } from '../../builders/compliance.ts';
import { attach, begin, captureIn, passport, saleIdOf, scan, shown, someone, stopped } from './counter.ts';

describe('a passport that is in order', () => {
  test('is shown to whoever captures it, compared, sealed, and lets the sale be paid', async () => {
    const till = await stopped('Kanda', 'Phetsavong');
    expect(await till.ask('identity.state', {})).toEqual({
      needs: 'document',
      cashForbidden: false,
      verified: null,
      capture: null,
    });
    const capture = await scan(till, passport());
    expect(capture).toMatchObject({
      stage: 'compare',
      means: 'scanned',
      expired: false,
      name: 'same',
      needs: [],
      damage: null,
    });
    expect(capture.fields).toContainEqual({
      field: 'documentNumber',
      text: 'L898902C3',
      sureness: 'verified',
      lookAlikes: [0, 1, 3, 5],
    });
    expect(capture.fields).toContainEqual({
      field: 'familyName',
      text: 'PHETSAVONG',
      sureness: 'compare',
      lookAlikes: [],
    });
    expect(shown(capture, 'birthDate')).toBe('1974-08-12');
    expect(await till.ask('identity.confirm', { checkId: capture.checkId, compared: true })).toEqual({
      needs: 'nothing',
      cashForbidden: false,
      verified: { documentType: 'passport', validUntil: '2032-04-15' },
      capture: null,
    });
    await till.payCash(60_000_000).expectReceipt({
      identity: { documentType: 'passport', validUntil: '2032-04-15' },
    });
    expectNoBugs(till);
    await till.close();
    expect(openFiles(till.folder)).toMatchObject([
      { means: 'scanned', documentNumber: 'L898902C3', familyName: 'PHETSAVONG', zone: passport() },
    ]);
  });

  test('of another client stops the sale until a second person looks at the spelling', async () => {
    const till = await stopped('Noy', 'Sisouk');
    const { checkId, name, needs } = await scan(till, passport());
    expect({ name, needs }).toEqual({ name: 'different', needs: ['spelling of the name'] });
    expect(await till.refusal('identity.confirm', { checkId, compared: true })).toBe('identity.name-differs');
  });

  test('is no longer enough when the sale gets another client', async () => {
    const till = await stopped('Kanda', 'Phetsavong');
    const { checkId } = await scan(till, passport());
    await attach(till, await someone(till, 'Noy', 'Sisouk'));
    expect(await till.refusal('identity.confirm', { checkId, compared: true })).toBe('identity.no-capture');
  });
});

test('a document that has expired is not taken, and that it was shown is a fact', async () => {
  const till = await stopped('Kanda', 'Phetsavong');
  const { checkId, expired } = await scan(till, passport({ expiry: 2026 }));
  expect(expired).toBe(true);
  expect(await till.refusal('identity.confirm', { checkId, compared: true })).toBe('identity.expired');
  expect(await till.ask('journal.read', { beforeSeq: null })).toContainEqual(
    expect.objectContaining({ kind: 'identity.refused' }),
  );
  // Another one of the same person will do.
  await till.ask('identity.scan', { checkId, text: passport().join('\r') });
  expect(await till.refusal('identity.confirm', { checkId, compared: true })).toBeNull();
});

test('what is no document is refused, and the capture goes on', async () => {
  const till = await stopped('Kanda', 'Phetsavong');
  const { checkId } = await begin(till);
  expect(await till.refusal('identity.confirm', { checkId, compared: true })).toBe('identity.no-document');
  expect(await till.refusal('identity.scan', { checkId, text: '4006381333931\r' })).toBe('identity.no-zone');
  expect(captureIn(await till.ask('identity.state', {})).stage).toBe('waiting');
});

test('a document is captured for the sale in hand alone, and ends with lock', async () => {
  const till = await stopped('Kanda', 'Phetsavong');
  const { checkId } = await scan(till, passport());
  const saleId = await saleIdOf(till);
  await till.lock();
  await till.signIn(anna);
  expect((await till.ask('identity.state', {})).capture).toBeNull();
  expect(await till.refusal('identity.confirm', { checkId, compared: true })).toBe('identity.no-capture');
  expect(await saleIdOf(till)).toBe(saleId);
});
