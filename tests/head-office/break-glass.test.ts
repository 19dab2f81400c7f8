import { expect, test } from 'vitest';
import { verify } from '../../electron/till/journal/verify/verify.ts';
import { kanda, knownClient } from '../builders/clients.ts';
import { withDatabase } from '../builders/founded-folder.ts';
import { anna } from '../builders/people.ts';
import { expectNoBugs } from '../test-till.ts';
import { newOffice } from './office.ts';
import { onBothStores } from './stores.ts';
import { comesTrue, daysPass, enrolledTill } from './tills.ts';
import type { Office } from './office.ts';

const consoleOf = async ({ url }: Office): Promise<string> => (await fetch(url)).text();

onBothStores((newPlace) => {
  test('break-glass at one till is at head office and before a manager at the other, who reviews it there', async () => {
    const office = await newOffice(newPlace);
    const a = await enrolledTill(office);
    const b = await enrolledTill(office);
    const both = [a, b];
    const clientId = await knownClient(a, kanda, { tier: 'VIP' });
    await a.signIn(anna);
    const words = 'Her driver waits, Zirconia';
    await a.ask('passes.breakGlass', { clientId, reason: 'other', words });
    await comesTrue(both, async () =>
      expect((await b.ask('review.breakGlass', {})).waiting).toMatchObject([{ reason: 'other', words }]),
    );
    expect(b.notices.map(({ event }) => event)).toContain('review.changed');
    const waits = await consoleOf(office);
    expect(waits).toContain('Anna Phommachan');
    expect(waits).toContain('waits for a manager');
    expect(waits).not.toContain('Zirconia');
    await daysPass(office, both, 25 * 3_600_000);
    expect(await consoleOf(office)).toContain('overdue');

    const [taken] = (await b.ask('review.breakGlass', {})).waiting;
    if (!taken) throw new Error('One waits');
    await b.ask('review.answerBreakGlass', { ...taken, accepted: false, word: 'Call me' });
    await comesTrue(both, async () =>
      expect((await a.ask('review.breakGlass', {})).reviewed).toMatchObject([
        { review: { accepted: false }, word: 'Call me' },
      ]),
    );
    expect(await consoleOf(office)).toContain('not accepted');
    for (const till of both) {
      expectNoBugs(till);
      await till.close();
      expect(withDatabase(till.folder, (db) => verify(db, till.folder).findings)).toEqual([]);
    }
  });
});
