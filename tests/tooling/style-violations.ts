import type { Violation } from './violation.ts';

const go = (body: string): string => `export function go(a: number, b: number): unknown {\n  ${body}\n}\n`;

/** Habits that keep code easy to read; one line of violation for each. */
export const styleViolations: readonly Violation[] = [
  ['eslint(eqeqeq)', go('return a == b;')],
  ['eslint(max-depth)', go('if (a) { if (b) { if (a > b) { if (a < 9) { return 1; } } } }\n  return 2;')],
  ['eslint(max-params)', 'export const six = (a: 1, b: 1, c: 1, d: 1, e: 1, f: 1) => [a, b, c, d, e, f];\n'],
  ['eslint(no-else-return)', go('if (a) {\n    return 1;\n  } else {\n    return b;\n  }')],
  ['eslint(no-nested-ternary)', go('return a ? 1 : b ? 2 : 3;')],
  ['eslint(no-param-reassign)', go('a = b;\n  return a;')],
  ['eslint(no-var)', go('var c = a + b;\n  return c;')],
  ['eslint(prefer-const)', go('let c = a + b;\n  return c;')],
  ['import(no-unassigned-import)', "import './style-eqeqeq.ts';\n"],
  ['typescript(no-misused-spread)', go('const from = new Map([[a, b]]);\n  return { ...from };')],
  ['typescript(no-namespace)', 'export namespace Room {\n  export const a = 1;\n}\n'],
  ['typescript(no-unsafe-argument)', go("return Math.max(a, b, JSON.parse('1'));")],
  ['typescript(no-unsafe-call)', go("return JSON.parse('1')(a, b);")],
  ['typescript(no-unsafe-member-access)', go("return [a, b, JSON.parse('{}').c];")],
  ['typescript(no-unsafe-return)', "export const go = (): string => JSON.parse('1');\n"],
  [
    'unicorn(prefer-node-protocol)',
    "import { readFileSync } from 'fs';\nexport const read = readFileSync;\n",
  ],
].map(([rule = '', text = '']) => ({
  rule,
  path: `electron/till/door/style-${rule.replaceAll(/^.*\(|\)$/gu, '')}.ts`,
  text,
}));
