import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { top } from '../../scripts/top.ts';
import type { SourceFile } from '../architecture/source-file.ts';

const configs = [
  'package.json',
  'tsconfig.json',
  'scripts/lint',
  'scripts/tsconfig.base.json',
  ...['shared', 'resources', 'electron', 'electron/till', 'renderer', 'head-office', 'tests'].map(
    (folder) => `${folder}/tsconfig.json`,
  ),
];

/** Makes a repository of our tool settings and the given files, and returns its folder; the caller removes it. */
export function makeRepository(files: readonly SourceFile[]): string {
  // Below a folder called tests, so that a rule which only holds for tests is not mistaken for ours.
  const folder = join(realpathSync(mkdtempSync(join(tmpdir(), 'carme-tooling-'))), 'tests');
  for (const config of configs) cpSync(join(top, config), join(folder, config), { recursive: true });
  linkPackages(folder);
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

export function removeRepository(folder: string): void {
  rmSync(dirname(folder), { recursive: true, force: true });
}

/** Links every package by itself: a cache the tools write must not end in our own node_modules. */
function linkPackages(folder: string): void {
  const packages = join(folder, 'node_modules');
  mkdirSync(packages);
  for (const name of readdirSync(join(top, 'node_modules')).filter((name) => !/^\.(?!bin$)/u.test(name))) {
    symlinkSync(join(top, 'node_modules', name), join(packages, name), 'junction');
  }
}
