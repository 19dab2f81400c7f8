import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { top } from '../scripts/top.ts';
import { rules } from './architecture/rules.ts';
import { readSourceFiles } from './architecture/source-file.ts';

const files = readSourceFiles();

describe('every source file keeps the rules of the house', () => {
  test('the files are found', () => {
    expect(files.map(({ path }) => path)).toContain('shared/domain/money.ts');
  });

  test.each(rules)('$asks, as $why', ({ complaints }) => {
    expect(files.flatMap((file) => complaints(file))).toEqual([]);
  });
});

describe('the top of the repository', () => {
  const known = [
    'shared',
    'electron',
    'renderer',
    'head-office',
    'resources',
    'scripts',
    'tests',
    'README.md',
    'electron-builder.yml',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    '.ci',
    '.gitattributes',
    '.gitignore',
    '.npmrc',
  ];
  // What .gitignore keeps out, and git itself.
  const local = ['.git', 'node_modules', 'out', 'dist', 'build', 'screenshots', 'test-results', '.DS_Store'];

  test('holds what the layout names and nothing else, so that everything has an obvious place', () => {
    const found = readdirSync(top).filter((name) => !local.includes(name) && !name.endsWith('.log'));
    expect(found.filter((name) => !known.includes(name))).toEqual([]);
  });
});
