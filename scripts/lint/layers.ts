/**
 * Who may import whom. The lint bans of import-bans.ts and tests/architecture.test.ts both read this table,
 * so that there is one place to change it.
 */
export type Layer = {
  /** Folder or file, from the top. The most specific layer a file lies in decides. */
  readonly at: string;
  /** Folders and files it may import from, besides itself. */
  readonly from: readonly string[];
  /** Folders it may import types from, and nothing that runs. */
  readonly typesFrom?: readonly string[];
  /** Packages it may import; `node:` stands for what Node itself brings. */
  readonly packages: readonly string[];
  /** What to do instead, for whoever was refused. */
  readonly instead: string;
};

/** The folders at the top that hold code. */
export const topFolders = [
  'shared',
  'resources',
  'electron',
  'renderer',
  'head-office',
  'scripts',
  'tests',
] as const;

const primitives = ['shared/result.ts', 'shared/ids.ts', 'shared/clock.ts'] as const;
const contracts = ['shared/contract', 'shared/access', 'shared/sync'] as const;
const pure = 'shared/ is pure TypeScript for every process: take what you need as an argument.';
const tillPackages = ['node:', 'hash-wasm', 'pino', 'zod'] as const;
const tillOnly =
  'The till is plain Node and knows only shared/. Only database/ imports SQLite, only a driver in devices/ a port; what a host has, it hands over.';

/** The layers, from the ground up. scripts/ and tests/ are none: they may import anything. */
export const layers: readonly Layer[] = [
  ...primitives.map((at) => ({ at, from: primitives, packages: [], instead: pure })),
  {
    at: 'shared/domain',
    from: primitives,
    packages: [],
    instead: 'shared/domain is rules as functions over values: it imports only shared/result, ids and clock.',
  },
  {
    at: 'shared/messages',
    from: ['shared/domain', ...primitives],
    typesFrom: ['shared/contract'],
    packages: ['intl-messageformat'],
    instead: pure,
  },
  {
    at: 'shared/documents',
    from: ['shared/access', 'shared/domain', 'shared/messages', ...primitives],
    typesFrom: ['shared/contract'],
    packages: [],
    instead:
      'A document is what it says and how much it matters: how it is drawn is electron/till/documents.',
  },
  ...contracts.map((at) => ({
    at,
    from: [...contracts, 'shared/domain', ...primitives],
    // The codes of errors are the keys of their texts.
    typesFrom: ['shared/messages'],
    packages: ['zod'],
    instead: pure,
  })),
  {
    at: 'resources',
    from: ['shared'],
    packages: [],
    instead: 'resources/ is plain data for every process: it imports only types of shared/.',
  },
  {
    at: 'renderer',
    from: ['shared'],
    packages: [
      'react',
      'react-dom',
      'react-aria-components',
      'zustand',
      '@tanstack/react-query',
      'intl-messageformat',
      '@fontsource-variable/cormorant-garamond',
      '@fontsource-variable/noto-sans',
      '@fontsource-variable/noto-sans-lao',
      '@fontsource-variable/noto-sans-sc',
      '@fontsource-variable/noto-sans-thai',
    ],
    instead: 'The renderer talks to the till only through renderer/api, and knows only shared/.',
  },
  { at: 'electron/till', from: ['shared', 'resources'], packages: tillPackages, instead: tillOnly },
  {
    at: 'electron/till/database',
    from: ['electron/till', 'shared'],
    packages: [...tillPackages, 'better-sqlite3-multiple-ciphers'],
    instead: tillOnly,
  },
  {
    at: 'electron/till/documents',
    from: ['electron/till', 'shared'],
    packages: [...tillPackages, 'harfbuzzjs', 'wawoff2'],
    instead: tillOnly,
  },
  {
    at: 'electron/till/devices',
    from: ['electron/till', 'shared'],
    packages: [...tillPackages, 'serialport', 'node-hid'],
    instead: tillOnly,
  },
  ...['electron/main.ts', 'electron/preload.ts', 'electron/shell'].map((at) => ({
    at,
    from: ['electron/shell', 'shared'],
    typesFrom: ['electron/till'],
    packages: ['electron', 'node:'],
    instead: "The shell knows the till's types, shared/ and electron: what the till does, ask it by a call.",
  })),
  {
    at: 'head-office',
    from: ['shared'],
    packages: ['node:', 'hono', '@hono/node-server', 'pg', '@electric-sql/pglite', 'ws', 'pino', 'zod'],
    instead: 'Head office shares only shared/ with a till: put the message into shared/sync.',
  },
];
