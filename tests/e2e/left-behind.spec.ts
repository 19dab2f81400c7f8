import { expect } from '@playwright/test';
import { say } from '../../shared/messages/screens.ts';
import { kanda } from '../builders/clients.ts';
import { anna, boun, mali } from '../builders/people.ts';
import { clientScreen, findKanda } from './client-screen.ts';
import { lock, sellScreen, signIn } from './screens.ts';
import { asManager } from './second-connection.ts';
import { test } from './till-fixture.ts';
import type { Page } from '@playwright/test';

/** As the till writes them: nothing here is ever typed, so only what the till told the window can hold it. */
const told = ['+8562055123456', 'Phetsavong', 'kanda.p@example.com', '12 Quai Fa Ngum', '1984-02-29'];
/** What Kanda said to be served, as Anna typed it. */
const typed = '020 5512 3456';

const wordsIn = (text: string) => [...told, typed].filter((word) => text.includes(word));

/** Every string the page's scripts can still reach, whoever holds it: what nothing holds any more is swept away first. */
async function reachableIn(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const chunks: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await session.detach();
  const { strings } = JSON.parse(chunks.join('')) as { readonly strings: readonly string[] };
  return strings.join('\n');
}

/** All of the page, with what stands in its fields, which its source does not say. */
const shownIn = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea')];
    return [document.documentElement.outerHTML, ...fields.map(({ value }) => value)].join('\n');
  });

/** What the browser would keep for the page beyond this moment, by where it lies. */
const keptFor = (page: Page) =>
  page.evaluate(async () => ({
    local: Object.entries(localStorage),
    session: Object.entries(sessionStorage),
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    history: history.state as unknown,
    name: window.name,
  }));

/** Anna serves Kanda, whom only a manager at another window wrote down, and has how to reach her open on screen. */
async function openContact(page: Page): Promise<void> {
  const clients = clientScreen(page);
  await page.keyboard.press('F6');
  await findKanda(page, 'kand');
  await clients.attach.click();
  await page.getByLabel(say('client.proof'), { exact: true }).fill(typed);
  expect(wordsIn(await reachableIn(page))).toEqual([typed]);
  await page.keyboard.press('Enter');
  await expect(clients.served).toBeVisible();
  await clients.open('contact').click();
  await expect(clients.part('contact')).toBeVisible();
}

test('after the till has gone to a colleague nothing of a file that was opened is in page, memory or storage', async ({
  till,
}) => {
  const { page, scan, host } = till;
  await asManager(host, mali.pin, async (ask) => void (await ask('clients.create', kanda)));
  await signIn(page, anna);
  await scan('R-2041');
  await expect(sellScreen(page).lines).toHaveCount(1);
  await openContact(page);
  // It is there to be found while it is open.
  expect(wordsIn(await reachableIn(page))).toEqual(told);
  expect(wordsIn(await shownIn(page))).toContain(told[0]);

  await lock(page);
  await signIn(page, boun);
  await page.keyboard.press('Alt+2');
  await expect(clientScreen(page).find).toHaveValue('');
  expect(wordsIn(await shownIn(page))).toEqual([]);
  expect(wordsIn(await reachableIn(page))).toEqual([]);
  expect(await keptFor(page)).toEqual({
    local: [],
    session: [],
    databases: [],
    caches: [],
    workers: 0,
    history: null,
    name: '',
  });
});
