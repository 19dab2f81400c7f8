import type { Violation } from './violation.ts';

const byApi = /only through renderer\/api/u;

/** What each layer may not import, and what to do instead. */
export const importViolations: readonly Violation[] = [
  ['shared/contract/a.ts', 'node:fs', /pure TypeScript/u],
  ['shared/sync/b.ts', '../../electron/till/house.ts', /pure TypeScript/u],
  ['shared/domain/a.ts', 'zod', /rules as functions over values/u],
  ['shared/clock.ts', 'zod', /pure TypeScript/u],
  ['resources/sample/a.ts', 'node:fs', /plain data/u],
  ['renderer/screens/a.tsx', 'node:fs', byApi],
  ['renderer/screens/b.tsx', 'electron', byApi],
  ['renderer/screens/c.tsx', '../../electron/till/house.ts', byApi],
  ['renderer/screens/d.tsx', '../../head-office/office.ts', byApi],
  ['electron/till/sales/a.ts', 'electron', /plain Node/u],
  ['electron/till/sales/b.ts', 'better-sqlite3-multiple-ciphers', /Only database\/ imports SQLite/u],
  ['electron/till/sales/c.ts', 'serialport', /only a driver in devices\//u],
  ['electron/till/sales/d.ts', '../../../renderer/app.tsx', /knows only shared/u],
  ['electron/till/database/a.ts', 'electron', /plain Node/u],
  ['electron/till/devices/a.ts', 'better-sqlite3-multiple-ciphers', /Only database/u],
  ['electron/shell/a.ts', 'better-sqlite3-multiple-ciphers', /ask it by a call/u],
  ['electron/shell/b.ts', '../till/house.ts', /ask it by a call/u],
  ['electron/preload.ts', './till/house.ts', /ask it by a call/u],
  ['head-office/a.ts', '../electron/till/house.ts', /only shared\//u],
  ['head-office/b.ts', 'better-sqlite3-multiple-ciphers', /only shared\//u],
].map(([path, specifier, says]) => ({
  rule: 'eslint(no-restricted-imports)',
  path: String(path),
  text: `import * as wrong from '${String(specifier)}';\nexport const used = wrong;\n`,
  ...(says instanceof RegExp && { says }),
}));
