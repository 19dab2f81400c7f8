import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { lockFolder } from '../../head-office/store/folder-lock.ts';
import { aFolder } from './stores.ts';
import type { ChildProcess } from 'node:child_process';
import type { AddressInfo } from 'node:net';

const script = fileURLToPath(new URL('../../scripts/head-office.ts', import.meta.url));

/** Runs the command; `said` is what it has written, `line` waits for one that fits. */
function run(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, [script, ...args], { env: { ...process.env, ...env } });
  const ended = once(child, 'exit') as Promise<[number | null]>;
  onTestFinished(() => stop(child));
  const said: string[] = [];
  const line = (fits: RegExp): Promise<string> =>
    new Promise((resolve, reject) => {
      const look = () => {
        const found = fits.exec(said.join(''));
        if (found) resolve(found[1] ?? found[0]);
      };
      look();
      child.stdout.on('data', look);
      child.stderr.on('data', look);
      void ended.then(() => reject(new Error(`It ended and said:\n${said.join('')}`)));
    });
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => said.push(text));
  }
  return { child, line, said: () => said.join(''), code: async () => (await ended)[0] };
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}

test('starts on a folder, says where it is and hands out a code; a second one on that folder is refused', async () => {
  const folder = await aFolder();
  const first = run(['--data', folder, '--port', '0']);
  const url = await first.line(/^Head office: (http:\/\/127\.0\.0\.1:\d+) \(embedded store in .*for trial/m);
  const code = await first.line(/Code for the first till: (\S+)/);
  expect(await (await fetch(`${url}/health`)).json()).toEqual({ status: 'ok', store: 'embedded' });
  expect(await (await fetch(url)).text()).toContain(code);

  const second = run(['--data', folder, '--port', '0']);
  expect(await second.code()).toBe(1);
  expect(second.said()).toContain('Another head office has');
  expect(second.said()).toContain('--data');

  const more = run(['code', '--data', folder]);
  expect(await more.code()).toBe(0);
  expect(more.said()).toMatch(/^(?:[A-Z2-9]{4}-){2}[A-Z2-9]{4}$/m);

  first.child.kill('SIGKILL');
  await first.code();
  const again = run(['--data', folder, '--port', '0']);
  await again.line(/^Head office: /m);
  expect(again.said()).not.toContain('Code for the first till');
  await stop(again.child);
  const alone = run(['code', '--data', folder]);
  expect(await alone.code()).toBe(0);
  expect(alone.said()).toMatch(/^(?:[A-Z2-9]{4}-){2}[A-Z2-9]{4}$/m);
});

test.each([
  ['an address beyond this machine without a password', ['--address', '0.0.0.0'], {}, 'HEAD_OFFICE_PASSWORD'],
  ['a port that is none', ['--port', 'many'], {}, '"many" is not a port'],
  ['an option nobody knows', ['--colour', 'blue'], {}, 'Usage: npm run head-office'],
  [
    'a PostgreSQL that is not there',
    [],
    { DATABASE_URL: 'postgresql://carme:secret@127.0.0.1:9/none' },
    'PostgreSQL does not answer',
  ],
])('%s is refused with what to do', async (_, args, env, says) => {
  const folder = await aFolder();
  const refused = run(['--data', folder, '--port', '0', ...args], env);
  expect(await refused.code()).toBe(1);
  expect(refused.said()).toContain(says);
  expect(refused.said()).not.toContain('secret');
});

test('a port that is taken is refused with what to do', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void other.close());
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const refused = run(['--data', await aFolder(), '--port', String(port)]);
  expect(await refused.code()).toBe(1);
  expect(refused.said()).toContain(`Port ${port} is taken`);
});

test('a folder is held by one at a time, and free again when released', async () => {
  const folder = await aFolder();
  const first = lockFolder(folder);
  expect(first).not.toBeNull();
  expect(lockFolder(folder)).toBeNull();
  first?.release();
  const second = lockFolder(folder);
  expect(second).not.toBeNull();
  second?.release();
});
