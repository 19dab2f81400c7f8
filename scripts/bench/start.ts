import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { top } from '../top.ts';
import { launchChromium, screen } from './bench-window.ts';
import { beside, seriesOf } from './figure.ts';
import { installProbe } from './page-probe.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';
import type { Place } from './bench-till.ts';
import type { Figure } from './figure.ts';

const emptyServer = fileURLToPath(new URL('./empty-server.ts', import.meta.url));
const rounds = 9;
const longestMs = 500;

/** From the start of the host to the tiles of the staff painted, in turns with an empty window of the same Chromium. */
export async function measureStart({ folder, keyHex }: Place): Promise<Figure[]> {
  await using keys = await makeTemporaryFolder();
  const keyFile = join(keys.path, 'key');
  await writeFile(keyFile, keyHex, { mode: 0o600 });
  const till = ['scripts/start.ts', '--head-less', '--data', folder, '--key-file', keyFile];
  const tiles: number[] = [];
  const empty: number[] = [];
  // The first round warms the disk's cache for both.
  for (let round = 0; round <= rounds; round += 1) {
    tiles.push(await startOnce(till, 'tiles'));
    empty.push(await startOnce([emptyServer], 'title'));
  }
  const measured = seriesOf(tiles.slice(1));
  const bare = seriesOf(empty.slice(1));
  const more = measured.median - bare.median;
  return [
    {
      what: 'Start to sign-in painted',
      unit: 'ms',
      measured,
      ...beside('an empty window', measured, bare),
      promise: {
        says: `empty window + ${longestMs} ms (median + ${more.toFixed(0)} ms)`,
        kept: more <= longestMs,
      },
    },
  ];
}

/** Starts a server, then a window on the address it prints; milliseconds until what is waited for is painted. */
async function startOnce(args: readonly string[], shown: 'tiles' | 'title'): Promise<number> {
  const start = performance.timeOrigin + performance.now();
  const child = spawn(process.execPath, args, { cwd: top, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  try {
    const address = await addressIn(child.stdout);
    const browser = await launchChromium();
    const page = await browser.newPage(screen);
    await page.addInitScript(installProbe);
    await page.addInitScript((what) => probe.watch(what, ''), shown);
    await page.goto(address);
    const painted = await page.evaluate(() => probe.painted());
    await browser.close();
    if (painted === null) throw new Error(`No ${shown} came`);
    return painted - start;
  } finally {
    child.kill();
    await ended;
  }
}

async function addressIn(stdout: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: stdout })) {
    const address = / at (http:\S+)/.exec(line)?.[1];
    if (address !== undefined) return address;
  }
  throw new Error('The server ended before it listened');
}
