import { describe, expect, test } from 'vitest';
import { openFiles } from '../../builders/compliance.ts';
import { expectNoBugs } from '../../test-till.ts';
import { aCard, plainHabits, writeCard } from '../../shared/aamva/card.ts';
import { writeVnQr } from '../../shared/vn-card.ts';
import { annaAt, begin, captureIn, cheap, shown, stopped } from './counter.ts';
import type { TestTill } from '../../test-till.ts';
import type { Capture } from './counter.ts';

const licence = writeCard(aCard(), plainHabits);
const vietnamese = {
  number: '001199000000',
  oldNumber: '024123456',
  name: 'Phetsavong Kanda',
  birthDate: '1999-05-04',
  sex: 'Nữ',
  address: 'Đường Hoa 1',
  issued: '2022-01-02',
} as const;

async function scan(till: TestTill, text: string): Promise<Capture> {
  const { checkId } = await begin(till);
  return captureIn(await till.ask('identity.scan', { checkId, text }));
}

describe('the bar code of a licence', () => {
  test('is compared and sealed like a passport, and lets the sale be paid', async () => {
    const till = await stopped('Kanda', 'Phetsavong');
    const capture = await scan(till, licence);
    expect(capture).toMatchObject({ stage: 'compare', means: 'scanned', name: 'alike', needs: [] });
    expect(shown(capture, 'documentNumber')).toBe('Y4820117');
    expect(shown(capture, 'validUntil')).toBe('2032-04-15');
    await till.ask('identity.confirm', { checkId: capture.checkId, compared: true });
    await till.payCash(60_000_000).expectReceipt({
      identity: { documentType: 'driving licence', validUntil: '2032-04-15' },
    });
    expectNoBugs(till);
    await till.close();
    const [file] = openFiles(till.folder);
    expect(file).toMatchObject({ documentNumber: 'Y4820117', familyName: 'PHETSAVONG', issuingState: 'USA' });
    // Where its holder lives and how they look nobody asked.
    expect(JSON.stringify(file)).not.toMatch(/LOTUS|064 in/);
  });

  test('that lost its separators needs a second person, as if it were typed', async () => {
    const till = await stopped('Noy', 'Phetsavong');
    const text = writeCard(aCard({ first: 'NOY' }), plainHabits).replaceAll(/\p{Cc}/gu, '');
    expect(await scan(till, text)).toMatchObject({
      stage: 'compare',
      means: 'typed',
      needs: ['typed identity'],
    });
  });

  test('that came in part is not taken, and a whole one after it is', async () => {
    const till = await stopped('Kanda', 'Phetsavong');
    const { checkId, stage, fields } = await scan(till, licence.slice(0, 120));
    expect({ stage, fields }).toEqual({ stage: 'damaged', fields: [] });
    expect(await till.refusal('identity.confirm', { checkId, compared: true })).toBe('identity.no-document');
    await till.clock.advance(2_000);
    const whole = captureIn(await till.ask('identity.scan', { checkId, text: licence }));
    expect(whole.stage).toBe('compare');
  });

  test('that has expired is not taken', async () => {
    const till = await stopped('Kanda', 'Phetsavong');
    const old = writeCard(aCard({ expiryDate: '2026-01-31' }), plainHabits);
    const { checkId, expired } = await scan(till, old);
    expect(expired).toBe(true);
    expect(await till.refusal('identity.confirm', { checkId, compared: true })).toBe('identity.expired');
  });

  test('sent line by line is put together', async () => {
    const till = await stopped('Kanda', 'Phetsavong');
    const { checkId } = await begin(till);
    for (const line of licence.split(/\p{Cc}+/u).filter((text) => text.length > 3))
      await till.send('identity.scan', { checkId, text: line });
    const capture = captureIn(await till.ask('identity.state', {}));
    expect(shown(capture, 'documentNumber')).toBe('Y4820117');
    expect(shown(capture, 'givenNames')).toBe('KANDA MALI');
  });
});

test('the code of a Vietnamese card is compared and sealed, without the address and the old number', async () => {
  const till = await stopped('Kanda', 'Phetsavong');
  const capture = await scan(till, writeVnQr(vietnamese));
  expect(capture).toMatchObject({ stage: 'compare', means: 'scanned', name: 'same', needs: [] });
  await till.ask('identity.confirm', { checkId: capture.checkId, compared: true });
  await till
    .payCash(60_000_000)
    .expectReceipt({ identity: { documentType: 'identity card', validUntil: null } });
  await till.close();
  const [file] = openFiles(till.folder);
  expect(file).toMatchObject({ documentNumber: '001199000000', issuingState: 'VNM', nationality: 'VNM' });
  expect(JSON.stringify(file)).not.toMatch(/Đường|024123456/);
});

test('a card’s code scanned where none is asked for is neither looked up nor repeated', async () => {
  const till = await annaAt([cheap()]);
  for (const text of [licence, writeVnQr(vietnamese)]) {
    const reply = await till.send('sales.scan', { text: text.slice(0, 512) });
    expect(reply).toMatchObject({ ok: false, error: { code: 'scan.document' } });
    expect(JSON.stringify(reply)).not.toMatch(/PHETSAVONG|Phetsavong|Y4820117|001199000000/);
  }
});
