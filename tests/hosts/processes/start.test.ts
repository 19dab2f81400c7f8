import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { makeFolder } from '../host-fixture.ts';

const script = fileURLToPath(new URL('../../../scripts/start.ts', import.meta.url));

test('npm start with no window prints the address, serves one browser, and stops when told', async () => {
  await using made = await makeFolder();
  const args = ['--head-less', '--data', join(made.folder, 'data')];
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const exited = once(child, 'exit');
  try {
    const lines = createInterface({ input: child.stdout });
    const [line] = (await once(lines, 'line')) as [string];
    const address = line.match(
      /^The till is open for one window at (http:\/\/127\.0\.0\.1:\d+\/enter\?token=\S+)$/,
    )?.[1];
    const entered = await fetch(address ?? line, { redirect: 'manual' });
    expect(entered.status).toBe(303);
    const cookie = entered.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const page = await fetch(new URL('/', address), { headers: { cookie } });
    expect(await page.text()).toMatch(
      /<head><script type="module" src="\/bridge\/install-bridge\.mjs\?restarting=/,
    );
    const bridge = await fetch(new URL('/bridge/bridge.mjs', address), { headers: { cookie } });
    expect(bridge.headers.get('content-type')).toMatch('text/javascript');
    expect(await bridge.text()).toContain('export function openBridge');

    child.kill('SIGTERM');
    if (process.platform !== 'win32') expect(await exited).toEqual([0, null]);
  } finally {
    child.kill('SIGKILL');
    await exited;
  }
});

test('npm start asked wrongly says how to ask', async () => {
  const child = spawn(process.execPath, [script, '--headless'], { stdio: ['ignore', 'ignore', 'pipe'] });
  const said = Buffer.concat((await child.stderr.toArray()) as Buffer[]).toString();
  expect(said).toContain('Usage: npm start [-- options]');
  expect(child.exitCode ?? (await once(child, 'exit'))[0]).toBe(2);
});
