import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPostgresql } from '../../head-office/store/postgresql.ts';
import { aCompletedSale, aLine } from '../builders/completed-sale.ts';
import { aJournal, aTill } from '../builders/journal-chain.ts';
import { openOffice } from './office.ts';
import { startPostgresql } from './postgresql.ts';
import type { Server } from './postgresql.ts';

let server: Server;
beforeAll(async () => {
  server = await startPostgresql();
}, 120_000);
afterAll(() => server.stop());

test('while PostgreSQL is down head office says busy; when it is back, all it acknowledged is there', async () => {
  const url = await server.newDatabase();
  const lost: Error[] = [];
  const office = await openOffice({
    open: () => Promise.resolve(openPostgresql(url, (error) => lost.push(error))),
  });
  const till = await office.newTill();
  const journal = aJournal(till.till);
  journal.sell(aCompletedSale());
  expect((await office.push(till, journal.entries)).status).toBe(200);

  await server.cut();
  expect(await office.push(till, [journal.sell(aCompletedSale())])).toMatchObject({
    status: 503,
    body: { code: 'busy' },
  });
  expect((await fetch(`${office.url}/health`)).status).toBe(503);
  await server.start();

  expect((await office.push(till, [])).body).toMatchObject({ ackedSeq: 1 });
  expect((await office.push(till, journal.entries)).body).toMatchObject({ ackedSeq: 2 });
  expect((await office.state()).sales).toHaveLength(2);
});

test('what is not answered within the time it has is given up, and the till hears busy', async () => {
  const url = await server.newDatabase();
  const office = await openOffice({ open: () => Promise.resolve(openPostgresql(url, () => {})) });
  const till = await office.newTill();
  await office.store.tx(async (query) => {
    await query('select 1 from tills where till = $1 for update', [till.till]);
    expect(await office.push(till, [])).toMatchObject({ status: 503, body: { code: 'busy' } });
  });
  expect((await office.push(till, [])).status).toBe(200);
});

test('logs tell codes, ids and counts, never what an entry or a row holds', async () => {
  const url = await server.newDatabase();
  const lines: string[] = [];
  const tell = (facts: unknown, what: string) => void lines.push(JSON.stringify([facts, what]));
  const office = await openOffice(
    { open: () => Promise.resolve(openPostgresql(url, () => {})) },
    { log: { info: tell, warn: tell, error: tell } },
  );
  const till = await office.newTill({ tillName: 'Planted till' });
  const journal = aJournal(till.till);
  journal.sell(aCompletedSale({ receiptNumber: 'Planted-1', lines: [aLine({ name: 'Planted ring' })] }));
  await office.push(till, journal.entries);
  await office.push(aTill(), journal.entries);
  await office.enrol('PLANTED-CODE', till, { boutiqueName: 'Planted boutique' });
  await office.store.query('alter table entries add check (seq < 2)');
  journal.write('Planted kind', { text: 'Planted body' });
  expect((await office.push(till, journal.entries)).status).toBe(503);
  expect(lines.join('\n')).toMatch(
    /push taken[^]*push refused[^]*enrolment refused[^]*23514[^]*request failed/,
  );
  expect(lines.join('\n')).not.toMatch(/planted/i);
});
