import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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

describe('the packages', () => {
  const read = (name: string): string => readFileSync(join(top, name), 'utf8');

  test('are pinned to one version each, so that every machine runs the same code', () => {
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
      read('package.json'),
    ) as Record<string, Record<string, string>>;
    const versions = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
    expect(versions.length).toBeGreaterThan(20);
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/u.test(version))).toEqual([]);
  });

  test('come from whatever registry the machine uses: the lock names none', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved": "https?:/u);
  });

  test('run nothing while they are installed', () => {
    expect(read('.npmrc').split('\n')).toContain('ignore-scripts=true');
  });
});
