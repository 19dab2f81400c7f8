import { expect, test } from 'vitest';
import { aCompletedSale, aLine } from '../builders/completed-sale.ts';
import { aJournal, aTill } from '../builders/journal-chain.ts';
import { money } from '../../shared/domain/money.ts';
import { newOffice } from './office.ts';
import { onBothStores } from './stores.ts';
import type { BusinessDate, Instant } from '../../shared/clock.ts';
import type { Office } from './office.ts';

const read = async (office: Office, path = '/'): Promise<string> =>
  (await fetch(`${office.url}${path}`)).text();
const post = (office: Office, path: string, form: Record<string, string>, headers: Record<string, string>) =>
  fetch(`${office.url}${path}`, {
    method: 'POST',
    headers,
    body: new URLSearchParams(form),
    redirect: 'manual',
  });

onBothStores((newPlace) => {
  test('a fresh head office shows the code for its first till until that till is in', async () => {
    const office = await newOffice(newPlace);
    expect(await read(office)).toContain(office.firstCode);
    expect(await read(office)).toContain('No till is enrolled yet');
    await office.newTill();
    expect(await read(office)).toContain(office.firstCode);
    await office.enrol(office.firstCode ?? '', aTill());
    expect(await read(office)).not.toContain(office.firstCode);
  });

  test('the page shows tills, the sales of the day in the boutique’s time, and what they come to', async () => {
    const office = await newOffice(newPlace);
    const till = await office.newTill();
    const journal = aJournal(till.till);
    journal.sell(aCompletedSale({ receiptNumber: 'A-000001' }));
    journal.sell(
      aCompletedSale(
        {
          receiptNumber: 'A-000002',
          lines: [
            aLine({ name: 'Rain drops', serialised: false, quantity: 2, unitPrice: money(12_345, 'USD') }),
          ],
        },
        'USD',
      ),
    );
    journal.write('sale.completed', aCompletedSale({ receiptNumber: 'Z-1' }), {
      businessDate: '2026-11-22' as BusinessDate,
    });
    await office.push(till, journal.entries, { backlog: 5 });
    const page = await read(office);
    for (const shown of [
      'Today, Monday 23 November',
      '<td>09:01</td>',
      'A-000001',
      'Aube solitaire',
      '840,000',
      'A-000002',
      'Rain drops',
      '2 pieces',
      '246.90',
      '2 entries wait',
      'Journal 1·3',
      'href="/?day=2026-11-22"',
    ]) {
      expect(page).toContain(shown);
    }
    expect(page).not.toContain('Z-1');
    const yesterday = await read(office, '/?day=2026-11-22');
    expect(yesterday).toContain('Z-1');
    expect(yesterday).not.toContain('A-000001');
    expect(await read(office, '/?day=nonsense')).toContain('A-000001');
  });

  test('moments and sums beyond any calendar or till do not break the page', async () => {
    const office = await newOffice(newPlace);
    const till = await office.newTill();
    const journal = aJournal(till.till);
    const dear = aLine({
      name: 'Beyond price',
      unitPrice: money(9_000_000_000_000_000, 'LAK'),
      taxRateBp: 0,
    });
    for (const lines of [[dear], [{ ...dear, lineId: aLine().lineId, pieceId: aLine().pieceId }]]) {
      const at = Number.MAX_SAFE_INTEGER as Instant;
      journal.write('sale.completed', aCompletedSale({ lines }), { at });
    }
    expect((await office.push(till, journal.entries)).body).toMatchObject({ ackedSeq: 2 });
    const page = await read(office);
    expect(page).toContain('Beyond price');
    expect(page).toContain('beyond reckoning');
  });

  test('nothing a till says is taken for HTML', async () => {
    const office = await newOffice(newPlace);
    const nasty = `<script>alert("1")</script>'&`;
    const till = await office.newTill({ tillName: `till${nasty}`, boutiqueName: `boutique${nasty}` });
    const journal = aJournal(till.till);
    const ring = aLine({ name: `ring${nasty}`, code: `code${nasty}` });
    journal.sell(aCompletedSale({ lines: [ring], receiptNumber: `first${nasty}` }));
    journal.sell(aCompletedSale({ lines: [ring], receiptNumber: `second${nasty}` }));
    journal.write('sale.completed', nasty);
    journal.write(`kind${nasty}`, nasty);
    await office.push(till, journal.entries);
    const page = await read(office);
    for (const place of ['till', 'boutique', 'ring', 'code', 'first', 'second']) {
      expect(page).toContain(`${place}&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&#39;&amp;`);
    }
    expect(page).not.toContain('<script');
    expect(page).not.toContain(nasty);
  });

  test('a code is made from the page alone, shown once, and lets a till in', async () => {
    const office = await newOffice(newPlace);
    for (const headers of [{}, { origin: 'http://elsewhere.example' }, { 'sec-fetch-site': 'cross-site' }]) {
      expect((await post(office, '/console/codes', {}, headers as Record<string, string>)).status).toBe(403);
    }
    const answer = await post(office, '/console/codes', { boutique: 'new' }, { origin: office.url });
    const code = /[A-Z2-9]{4}(?:-[A-Z2-9]{4}){2}/.exec(await answer.text())?.[0] ?? '';
    expect(answer.status).toBe(200);
    expect(await read(office)).not.toContain(code);
    expect((await office.enrol(code, aTill())).status).toBe(200);
    expect((await office.state()).tills).toHaveLength(1);
    const wrong = await post(
      office,
      '/console/codes',
      { boutique: crypto.randomUUID() },
      { origin: office.url },
    );
    expect(wrong.status).toBe(400);
  });

  test('a form is never longer than a page of ours would send', async () => {
    const office = await newOffice(newPlace);
    const { url } = office;
    const answer = await post(office, '/console/codes', { boutique: 'x'.repeat(140_000) }, { origin: url });
    expect(answer.status).toBe(413);
  });

  test('a case is closed from the page', async () => {
    const office = await newOffice(newPlace);
    const till = await office.newTill();
    await office.push(till, [aJournal(till.till).write('sale.completed', null)]);
    const [open] = (await office.state()).cases;
    if (!open) throw new Error('a rejected entry opens a case');
    const form = { legalEntity: open.legalEntity, kind: open.kind, subject: open.subject };
    expect((await post(office, '/console/cases', form, { origin: office.url })).status).toBe(303);
    expect((await office.state()).cases).toEqual([]);
  });

  test('no script can run, no frame can hold the page, nothing is kept', async () => {
    const office = await newOffice(newPlace);
    const { headers } = await fetch(office.url);
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none';/);
    expect(headers.get('content-security-policy')).not.toMatch(/script-src|unsafe/);
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('cache-control')).toBe('no-store');
    for (const link of (await read(office)).matchAll(/href="(\/(?:styles|fonts)[^"]+)"/g)) {
      const sheet = await fetch(`${office.url}${link[1]}`);
      expect([link[1], sheet.status, sheet.headers.get('content-type')]).toEqual([
        link[1],
        200,
        'text/css; charset=utf-8',
      ]);
    }
    expect((await fetch(`${office.url}/fonts/noto-sans/files/..%2Fpackage.json`)).status).toBe(404);
    expect((await fetch(`${office.url}/fonts/..%2F..%2Fhono/index.css`)).status).toBe(404);
  });
});
