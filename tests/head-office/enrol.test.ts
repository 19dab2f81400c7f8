import { expect, test } from 'vitest';
import { aTill } from '../builders/journal-chain.ts';
import { newOffice } from './office.ts';
import { onBothStores } from './stores.ts';

const hour = 3_600_000;

onBothStores((newPlace) => {
  test('the first start hands out a code, and the till that types it is in', async () => {
    const office = await newOffice(newPlace);
    expect(office.firstCode).toMatch(/^(?:[A-HJ-NP-Z2-9]{4}-){2}[A-HJ-NP-Z2-9]{4}$/);
    const till = aTill();
    const answer = await office.enrol(office.firstCode?.toLowerCase().replaceAll('-', ' ') ?? '', till);
    expect(answer).toMatchObject({ status: 200, body: { headOffice: 'Carme Jewelry' } });
    const { tills } = await office.state();
    expect(tills).toMatchObject([
      { till: till.till, name: 'Till A', boutique: 'Vientiane 2', state: 'active', epoch: 1, seq: 0 },
    ]);
  });

  test('a till whose answer was lost asks again with the same code and gets the same answer', async () => {
    const office = await newOffice(newPlace);
    const [till, code] = [aTill(), await office.code()];
    const first = await office.enrol(code, till);
    expect(await office.enrol(code, till)).toEqual(first);
    expect((await office.state()).tills).toHaveLength(1);
  });

  test('a code lets one till in: not another one, and not the same one with another key', async () => {
    const office = await newOffice(newPlace);
    const [till, code] = [aTill(), await office.code()];
    await office.enrol(code, till);
    expect(await office.enrol(code, aTill())).toMatchObject({ status: 401, body: { code: 'wrong-code' } });
    const impostor = { ...aTill(), till: till.till };
    expect(await office.enrol(code, impostor)).toMatchObject({ status: 401, body: { code: 'wrong-code' } });
  });

  test('a code of one boutique is no right to a till of another: only that till itself may move', async () => {
    const office = await newOffice(newPlace);
    const till = await office.newTill();
    const codeElsewhere = async () => {
      const form = new URLSearchParams({ boutique: 'new' });
      const headers = { accept: 'text/plain', origin: office.url };
      return (await fetch(`${office.url}/console/codes`, { method: 'POST', headers, body: form })).text();
    };
    const impostor = { ...aTill(), till: till.till };
    const code = await codeElsewhere();
    expect(await office.enrol(code, impostor)).toMatchObject({ status: 401, body: { code: 'wrong-code' } });
    expect((await office.push(till, [])).status).toBe(200);
    expect((await office.enrol(code, till)).status).toBe(200);
  });

  test('a till says how its machine is guarded, and the console tells what is open', async () => {
    const office = await newOffice(newPlace);
    const page = async () => (await fetch(`${office.url}/`)).text();
    const till = aTill();
    const guarded = { disk: 'encrypted', signIn: 'asked' } as const;
    await office.enrol(await office.code(), till, { protection: guarded });
    expect(await page()).not.toMatch(/not encrypted|without asking/);
    const open = { disk: 'not encrypted', signIn: 'automatic' } as const;
    await office.enrol(await office.code(), till, { protection: open });
    expect(await page()).toContain('The disk of its machine is not encrypted.');
    expect(await page()).toContain('Its machine starts without asking who is there.');
  });

  test('a wrong code and one older than a day are refused', async () => {
    const office = await newOffice(newPlace);
    expect(await office.enrol('AAAA-BBBB-CCCC', aTill())).toMatchObject({ body: { code: 'wrong-code' } });
    const code = await office.code();
    office.pass(24 * hour);
    expect(await office.enrol(code, aTill())).toMatchObject({ status: 401, body: { code: 'wrong-code' } });
  });

  test('no code can be read in the database', async () => {
    const office = await newOffice(newPlace);
    const code = await office.code();
    const { rows } = await office.store.query('select * from enrolment_codes');
    expect(rows).toHaveLength(2);
    expect(JSON.stringify(rows)).not.toContain(code);
    expect(JSON.stringify(rows)).not.toContain(code.replaceAll('-', ''));
  });

  test('a till that was here comes back with a new code and keeps its place', async () => {
    const office = await newOffice(newPlace);
    const till = await office.newTill();
    const renewed = { ...aTill(), till: till.till };
    await office.enrol(await office.code(), renewed, { tillName: 'Till B' });
    expect((await office.state()).tills).toMatchObject([{ till: till.till, name: 'Till B' }]);
    expect((await office.push(till, [])).body).toMatchObject({ code: 'bad-signature' });
    expect((await office.push(renewed, [])).status).toBe(200);
  });

  test.each([
    ['a time zone nobody knows', { timeZone: 'Moon/Tranquility' }],
    ['a key that is none', { publicKey: 'abc' }],
    ['a protocol of the future', { protocol: 2 as 1 }],
  ])('%s is malformed', async (_, changed) => {
    const office = await newOffice(newPlace);
    expect(await office.enrol(await office.code(), aTill(), changed)).toMatchObject({
      status: 400,
      body: { code: 'malformed' },
    });
  });
});
