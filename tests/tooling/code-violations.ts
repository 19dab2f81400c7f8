import type { Violation } from './violation.ts';

/** What no file of ours may do, wherever it lies. */
export const codeViolations: readonly Violation[] = [
  {
    rule: 'typescript(no-floating-promises)',
    path: 'electron/till/door/floating.ts',
    text: 'const later = async (): Promise<void> => {};\nexport function go(): void {\n  later();\n}\n',
  },
  {
    rule: 'typescript(no-misused-promises)',
    path: 'electron/till/door/misused.ts',
    text: 'const later = async (): Promise<boolean> => true;\nexport const go = (): number => (later() ? 1 : 2);\n',
  },
  {
    rule: 'typescript(switch-exhaustiveness-check)',
    path: 'electron/till/door/switch.ts',
    text: "export function go(a: 'x' | 'y'): void {\n  switch (a) {\n    case 'x':\n      return;\n  }\n}\n",
  },
  {
    rule: 'typescript(no-explicit-any)',
    path: 'electron/till/door/any.ts',
    text: 'export type Loose = { readonly value: any };\n',
  },
  {
    rule: 'typescript(no-unsafe-assignment)',
    path: 'electron/till/door/unsafe.ts',
    text: "export function go(): void {\n  const value = JSON.parse('1');\n  void value;\n}\n",
  },
  {
    rule: 'typescript(no-non-null-assertion)',
    path: 'electron/till/door/not-null.ts',
    text: 'export const go = (a: string | undefined): string => a!;\n',
  },
  {
    rule: 'typescript(consistent-type-imports)',
    path: 'electron/till/door/type-import.ts',
    text: "import { Loose } from './any.ts';\nexport type Again = Loose;\n",
  },
  {
    rule: 'typescript(consistent-type-definitions)',
    path: 'electron/till/door/interface.ts',
    text: 'export interface Thing {\n  readonly a: string;\n}\n',
  },
  {
    rule: 'typescript(ban-ts-comment)',
    path: 'electron/till/door/ignored.ts',
    text: '// @ts-ignore\nexport const a = 1;\n',
  },
  {
    rule: 'typescript(only-throw-error)',
    path: 'electron/till/door/throws-text.ts',
    text: "export function go(): never {\n  throw 'no';\n}\n",
  },
  {
    rule: 'import(no-cycle)',
    path: 'electron/till/door/round.ts',
    text: "import { about } from './about.ts';\nexport const round = (): unknown => about;\n",
  },
  {
    rule: 'import(no-cycle)',
    path: 'electron/till/door/about.ts',
    text: "import { round } from './round.ts';\nexport const about = (): unknown => round;\n",
  },
  {
    rule: 'import(no-default-export)',
    path: 'electron/till/door/default-export.ts',
    text: 'export default 1;\n',
  },
  {
    rule: 'oxc(no-barrel-file)',
    path: 'electron/till/door/barrel.ts',
    text: "export * from './any.ts';\n",
  },
  {
    rule: 'unicorn(filename-case)',
    path: 'electron/till/door/CamelCase.ts',
    text: 'export const a = 1;\n',
  },
  {
    rule: 'eslint(max-lines)',
    path: 'electron/till/door/long.ts',
    text: Array.from({ length: 251 }, (_, line) => `export const a${line} = ${line};\n`).join(''),
  },
  {
    rule: 'eslint(no-console)',
    path: 'electron/till/door/console.ts',
    text: "export const go = (): void => console.log('a client');\n",
  },
  {
    rule: 'eslint(no-warning-comments)',
    path: 'electron/till/door/later.ts',
    text: '// TODO: later\nexport const a = 1;\n',
  },
  {
    rule: 'react-hooks(rules-of-hooks)',
    path: 'renderer/screens/hooks.tsx',
    text: "import { useState } from 'react';\nexport function Hooks({ on }: { on: boolean }): string {\n  if (on) useState(1);\n  return 'x';\n}\n",
  },
  {
    rule: 'react-hooks(exhaustive-deps)',
    path: 'renderer/screens/deps.tsx',
    text: "import { useEffect } from 'react';\nexport function Deps({ on }: { on: () => void }): string {\n  useEffect(() => {\n    on();\n  }, []);\n  return 'x';\n}\n",
  },
  {
    rule: 'react(no-danger)',
    path: 'renderer/screens/danger.tsx',
    text: "export const Danger = () => <p dangerouslySetInnerHTML={{ __html: 'x' }} />;\n",
  },
  {
    rule: 'react(button-has-type)',
    path: 'renderer/screens/button.tsx',
    text: 'export const Pay = () => <button>Pay</button>;\n',
  },
];
