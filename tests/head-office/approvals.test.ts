import { expect, test } from 'vitest';
import { aRing } from '../builders/pieces.ts';
import { newOffice } from './office.ts';
import { onBothStores } from './stores.ts';
import { comesTrue, enrolledTill } from './tills.ts';
import type { Office } from './office.ts';

/** Head office's person makes the code of a request, and reads it out. */
async function readOut({ url }: Office, approvalId: string): Promise<string> {
  const answer = await fetch(`${url}/console/approvals`, {
    method: 'POST',
    headers: { accept: 'text/plain', origin: url },
    body: new URLSearchParams({ approvalId }),
  });
  return answer.text();
}

/** Mali alone in the shop, asking for more than she may give. */
async function maliAlone(office: Office) {
  const ring = aRing();
  const till = await enrolledTill(office, { pieces: [ring] });
  await comesTrue([till], async () =>
    expect((await till.ask('till.status', {})).sync).toMatchObject({ state: 'online', backlog: 0 }),
  );
  await till.scan(ring.code);
  const { sale } = await till.ask('sales.inHand', {});
  const lineId = sale?.lines[0]?.lineId;
  if (!lineId) throw new Error('The ring is on the sale');
  const discount = { kind: 'share' as const, basisPoints: 4_000 };
  const { approvalId } = await till.ask('approvals.ask', { what: { kind: 'discount', lineId, discount } });
  return { till, ring, approvalId, step: { lineId, discount, approvalId } };
}

onBothStores((newPlace) => {
  test('a code made at head office for a request opens that one step at the till, once', async () => {
    const office = await newOffice(newPlace);
    const { till, ring, approvalId, step } = await maliAlone(office);
    const { reference } = await till.ask('approvals.askHeadOffice', { approvalId });
    expect((await office.state()).requests).toMatchObject([
      { reference, askedBy: 'Mali K.', hasCode: false, says: { kind: 'discount', code: ring.code } },
    ]);
    const page = await (await fetch(office.url)).text();
    expect(page).toContain(`${reference} · Discount`);
    expect(page).toContain('leaves ₭ 6,000,000');
    const code = await readOut(office, approvalId);
    expect(await till.refusal('approvals.giveByCode', { approvalId, code: 'AAAA-AAAA-AAAA' })).toBe(
      'approval.wrong-code',
    );
    expect(await till.refusal('approvals.giveByCode', { approvalId, code })).toBeNull();
    expect(await till.refusal('sales.discountLine', step)).toBeNull();
    expect((await office.state()).requests).toEqual([]);
  });

  test('a code of another request, and one older than ten minutes, open nothing', async () => {
    const office = await newOffice(newPlace);
    const one = await maliAlone(office);
    const other = await maliAlone(office);
    for (const { till, approvalId } of [one, other])
      await till.ask('approvals.askHeadOffice', { approvalId });
    const code = await readOut(office, one.approvalId);
    const { till, approvalId } = other;
    expect(await till.refusal('approvals.giveByCode', { approvalId, code })).toBe('approval.wrong-code');
    const own = await readOut(office, approvalId);
    office.pass(600_000);
    expect(await till.refusal('approvals.giveByCode', { approvalId, code: own })).toBe('approval.wrong-code');
    expect(await till.refusal('sales.discountLine', other.step)).toBe('approval.not-given');
  });
});
