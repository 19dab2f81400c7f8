import { expect, test } from 'vitest';
import { verify } from '../../electron/till/journal/verify/verify.ts';
import { knownClient } from '../builders/clients.ts';
import { withDatabase } from '../builders/founded-folder.ts';
import { mali } from '../builders/people.ts';
import { expectNoBugs } from '../test-till.ts';
import { newOffice } from './office.ts';
import { onBothStores } from './stores.ts';
import { comesTrue, enrolledTill } from './tills.ts';
import type { TestTill } from '../test-till.ts';
import type { Office } from './office.ts';

const forced = { ...mali, pin: '602851' };
const consoleOf = async ({ url }: Office): Promise<string> => (await fetch(url)).text();
const isQuiet = (office: Office, tills: readonly TestTill[]) =>
  comesTrue(tills, async () => {
    for (const till of tills) expect((await till.ask('till.status', {})).sync).toMatchObject({ backlog: 0 });
    for (const till of (await office.state()).tills) expect(till).toMatchObject({ unread: 0 });
  });
/** What a till says by its clock, whoever is there. */
const byTheClock = new Set(['till.status', 'printing.changed']);
const heard = ({ notices }: TestTill, from: number) =>
  notices.slice(from).flatMap(({ event }) => (byTheClock.has(event) ? [] : [event]));

onBothStores((newPlace) => {
  test('who signs in by force is a case that head office’s console puts first, and no till hears a word of it', async () => {
    const office = await newOffice(newPlace);
    const [till, beside] = [await enrolledTill(office), await enrolledTill(office)];
    const tills = [till, beside];
    await knownClient(till);
    await till.ask('staff.setDuressPin', { pin: mali.pin, duressPin: forced.pin });
    await isQuiet(office, tills);
    const told = async (person: typeof mali | typeof forced) => {
      await till.lock();
      const before = tills.map(({ notices }) => notices.length);
      await till.signIn(person);
      await isQuiet(office, tills);
      return tills.map((one, place) => heard(one, before[place] ?? 0));
    };
    const ordinary = await told(mali);
    expect((await office.state()).cases).toEqual([]);
    expect(await consoleOf(office)).not.toContain('duress');
    expect(await told(forced)).toEqual(ordinary);
    expect((await office.state()).cases).toMatchObject([{ kind: 'duress', tillName: 'till A' }]);
    const page = await consoleOf(office);
    expect(page).toContain('Somebody is in danger');
    expect(page.indexOf('Under duress')).toBeLessThan(page.indexOf('No sale has arrived'));
    // What the till was told since, and what it wrote down of all this, says nothing.
    expect(JSON.stringify([till.notices, beside.notices, till.log])).not.toMatch(/duress/i);
    const { rows } = await office.store.query<{ item: string }>('select item from feed_items');
    expect(JSON.stringify(rows)).not.toMatch(/duress/i);
    for (const one of tills) {
      expectNoBugs(one);
      await one.close();
      expect(withDatabase(one.folder, (db) => verify(db, one.folder).findings)).toEqual([]);
    }
  });
});
