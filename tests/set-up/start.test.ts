import { once } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeSmallClone, type SmallClone } from './small-clone.ts';

let clone: SmallClone;
beforeEach(() => {
  clone = makeSmallClone();
});
afterEach(() => clone.remove());

describe('the first script of every npm command', () => {
  test('installs once, then starts the command with the rest of the command line', async () => {
    const first = await clone.run('bench', '--times', '5');
    expect(first).toMatchObject({ code: 0, stdout: 'done --times 5\n' });
    expect(first.stderr).toMatch(/Setting up: .*half a minute/u);

    expect(await clone.run('bench')).toEqual({ code: 0, stdout: 'done\n', stderr: '' });
    expect(clone.npmRuns()).toEqual(['ci']);
  });

  test('installs again when the lock has changed', async () => {
    await clone.run('bench');
    writeFileSync(clone.at('package-lock.json'), '{ "changed": true }');
    await clone.run('bench');
    expect(clone.npmRuns()).toEqual(['ci', 'ci']);
  });

  test('keeps its stdout clean while it installs, for a program that reads it', async () => {
    const { stdout, stderr } = await clone.run('bench');
    expect(stdout).toBe('done\n');
    expect(stderr).toContain('npm speaks');
  });

  test('stops when the packages cannot be installed, says what to do, and tries again next time', async () => {
    clone.say("console.log('done');", 'process.exit(3);');
    const { code, stdout, stderr } = await clone.run('bench');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/npm ci ended with code 3.*run the same command again/su);

    await clone.run('bench');
    expect(clone.npmRuns()).toEqual(['ci', 'ci']);
  });

  test('names the commands it knows when it is asked for another', async () => {
    const { code, stderr } = await clone.run('fly');
    expect(code).toBe(1);
    expect(stderr).toMatch(/Unknown command "fly"\. Known: start, test/u);
  });

  test('says what is wrong with a folder that is no whole clone', async () => {
    rmSync(clone.at('package-lock.json'));
    const { code, stderr } = await clone.run('bench');
    expect(code).toBe(1);
    expect(stderr).toMatch(/package-lock\.json is missing: this is not a whole clone/u);
  });

  test('ends with the exit code of the command', async () => {
    clone.say('process.exit(7);', '');
    expect(await clone.run('bench')).toMatchObject({ code: 7 });
  });

  test('puts the Node it starts first in PATH', async () => {
    clone.say(
      "console.log(process.env['PATH']?.split(':')[0] === process.execPath.replace(/.node$/u, ''));",
      '',
    );
    expect(await clone.run('bench')).toMatchObject({ stdout: 'true\n' });
  });
});

// Windows knows no signals: there a stopped parent takes its child with it.
describe.skipIf(process.platform === 'win32')('a signal', () => {
  test.each([
    ['SIGTERM', 'caught', 9],
    ['SIGINT', 'caught', 9],
    ['SIGTERM', 'not caught', 143],
  ] as const)(
    '%s reaches the command, and what it ends with (%s) is passed on',
    async (signal, how, ending) => {
      const care = how === 'caught' ? `process.on('${signal}', () => process.exit(9));` : '';
      clone.say(`${care} setInterval(() => {}, 1000); console.log('ready');`, '');
      const child = clone.start('bench');
      await once(child.stdout, 'data');
      child.kill(signal);
      expect(await once(child, 'exit')).toEqual([ending, null]);
    },
  );
});
