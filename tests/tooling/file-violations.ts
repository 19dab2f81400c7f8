import type { Violation } from './violation.ts';

/** What the rules of tests/architecture/rules.ts must refuse; `rule` begins as what the rule asks. */
export const fileViolations: readonly Violation[] = [
  ...(
    [
      ['shared/contract/a.ts', 'node:fs'],
      ['shared/contract/a.ts', '../messages/say.ts'],
      ['shared/domain/a.ts', '../contract/sales.ts'],
      ['shared/domain/a.ts', 'zod'],
      ['shared/unknown-room/a.ts', '../ids.ts'],
      ['renderer/screens/a.ts', 'left-pad'],
      ['renderer/screens/a.ts', 'electron'],
      ['renderer/screens/a.ts', '../../electron/till/house.ts'],
      ['electron/till/sales/a.ts', 'electron'],
      ['electron/till/sales/a.ts', 'better-sqlite3-multiple-ciphers'],
      ['electron/till/sales/a.ts', '../../shell/relay.ts'],
      ['electron/till/sales/a.ts', 'serialport'],
      ['electron/shell/a.ts', '../till/house.ts'],
      ['electron/main.ts', './till/house.ts'],
      ['head-office/a.ts', '../electron/till/house.ts'],
      ['electron/unknown-room/a.ts', '../../shared/ids.ts'],
    ] as const
  ).flatMap(([path, specifier]) =>
    [
      `import { a } from '${specifier}';`,
      `export * from '${specifier}';`,
      `await import('${specifier}');`,
    ].map((text) => ({ rule: 'a file imports only', path, text })),
  ),
  { rule: 'a relative import names', path: 'shared/domain/a.ts', text: "import { a } from './b';" },
  { rule: 'a file has at most', path: 'tests/long.ts', text: 'export {};\n'.repeat(251) },
  { rule: 'no check is silenced', path: 'tests/a.ts', text: '// @ts-nocheck' },
  { rule: 'no check is silenced', path: 'tests/a.ts', text: '// oxlint-disable-next-line no-console' },
  { rule: 'no check is silenced', path: 'renderer/a.ts', text: '/* eslint-disable */' },
  { rule: 'business code never', path: 'shared/domain/a.ts', text: 'const now = new Date();' },
  { rule: 'business code never', path: 'electron/till/sales/a.ts', text: 'const now = Date.now();' },
  { rule: 'business code never', path: 'head-office/a.ts', text: 'const now = Date();' },
  {
    rule: 'the window takes types alone',
    path: 'renderer/screens/a.ts',
    text: "import { roles } from '../../shared/contract/staff.ts';",
  },
  { rule: 'an exported function', path: 'shared/sync/a.ts', text: '// why\nexport function go() {}' },
  {
    rule: 'an exported function',
    path: 'shared/sync/a.ts',
    text: '/** Doc. */\nconst a = 1;\nexport const go = () => a;',
  },
];
