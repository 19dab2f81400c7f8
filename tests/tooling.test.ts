import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { staticSteps } from '../scripts/check/steps.ts';
import config from '../scripts/lint/oxlint.config.ts';
import { topFolders } from '../scripts/lint/layers.ts';
import { runTool, type Finished } from '../scripts/run-program.ts';
import { rules } from './architecture/rules.ts';
import { codeViolations } from './tooling/code-violations.ts';
import { compilerViolations } from './tooling/compiler-violations.ts';
import { fileViolations } from './tooling/file-violations.ts';
import { globalViolations } from './tooling/global-violations.ts';
import { importViolations } from './tooling/import-violations.ts';
import { lawfulFiles } from './tooling/lawful-files.ts';
import { styleViolations } from './tooling/style-violations.ts';
import { makeRepository, removeRepository } from './tooling/temporary-repository.ts';

/** A rule that nobody proved may have been switched off long ago: each gets a deliberate violation. */

describe('lint', () => {
  type Diagnostic = {
    readonly code: string;
    readonly filename: string;
    readonly message: string;
    readonly help?: string;
  };
  const violations = [...importViolations, ...globalViolations, ...codeViolations, ...styleViolations];
  let folder = '';
  let diagnostics: readonly Diagnostic[] = [];

  beforeAll(async () => {
    folder = makeRepository([...lawfulFiles, ...violations]);
    const args = ['-c', 'scripts/lint/oxlint.config.ts', '-f', 'json', ...topFolders];
    const { output } = await runTool('oxlint', args, { cwd: folder });
    ({ diagnostics } = JSON.parse(output) as { diagnostics: readonly Diagnostic[] });
  });
  afterAll(() => removeRepository(folder));

  test.each(violations)('$rule refuses $path', ({ rule, path, says = /./u }) => {
    const said = diagnostics.filter(({ code, filename }) => code === rule && filename === path);
    expect(said.map(({ message, help = '' }) => `${message} ${help}`)).toContainEqual(
      expect.stringMatching(says),
    );
  });

  test('every rule that is switched on has a violation', () => {
    const on = Object.entries(config.rules ?? {}).filter(([, setting]) => setting !== 'off');
    const names = on.map(([rule]) => rule.replace(/^.*\//u, ''));
    expect(names.filter((name) => !violations.some(({ rule }) => rule.endsWith(`(${name})`)))).toEqual([]);
  });

  test('what is lawful passes', () => {
    const lawful = new Set(lawfulFiles.map(({ path }) => path));
    expect(diagnostics.filter(({ filename }) => lawful.has(filename))).toEqual([]);
  });
});

describe('the compiler', () => {
  let folder = '';
  let result: Finished;

  beforeAll(async () => {
    folder = makeRepository([...lawfulFiles, ...compilerViolations]);
    result = await runTool('tsc', ['-b', '--pretty', 'false'], { cwd: folder });
  });
  afterAll(() => removeRepository(folder));

  test.each(compilerViolations)('refuses $path with $rule', ({ path, rule }) => {
    expect(errorsOf(result, path)).toContainEqual(expect.stringContaining(rule));
  });

  test('what is lawful passes', async () => {
    const lawful = makeRepository(lawfulFiles);
    const { output } = await runTool('tsc', ['-b', '--pretty', 'false'], { cwd: lawful });
    removeRepository(lawful);
    expect(output).toBe('');
  });

  function errorsOf({ output }: Finished, path: string): readonly string[] {
    return output.split('\n').filter((line) => line.startsWith(`${path}(`));
  }
});

describe('the rules for files', () => {
  test.each(fileViolations)('"$rule ..." refuses $path: $text', ({ rule, ...file }) => {
    const rulesMeant = rules.filter(({ asks }) => asks.startsWith(rule));
    expect(rulesMeant).toHaveLength(1);
    expect(rulesMeant.flatMap(({ complaints }) => complaints(file))).not.toEqual([]);
  });

  test('each has a violation', () => {
    const unproven = rules.filter(({ asks }) => !fileViolations.some(({ rule }) => asks.startsWith(rule)));
    expect(unproven).toEqual([]);
  });

  test('what is lawful passes', () => {
    expect(lawfulFiles.flatMap((file) => rules.flatMap(({ complaints }) => complaints(file)))).toEqual([]);
  });
});

describe('npm run check', () => {
  test('runs format, lint, types and dead code', () => {
    expect(staticSteps.map(({ tool }) => tool)).toEqual(['prettier', 'oxlint', 'tsc', 'knip']);
  });

  test.each([
    ['prettier', { path: 'shared/domain/ugly.ts', text: 'export  const a = "a"' }],
    ['knip', { path: 'shared/domain/unused.ts', text: 'export const nobody = 1;\n' }],
  ] as const)('%s refuses %o', async (tool, file) => {
    const folder = makeRepository([...lawfulFiles, file]);
    const step = staticSteps.find((one) => one.tool === tool);
    const { code, output } = await runTool(tool, step?.args ?? [], { cwd: folder });
    removeRepository(folder);
    expect(output).toContain(file.path);
    expect(code).not.toBe(0);
  });
});
