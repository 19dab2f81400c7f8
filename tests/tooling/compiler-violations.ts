import type { Violation } from './violation.ts';

const notListed = 'TS6307';

/** What only the compiler sees: a platform or a layer that a folder does not know, and the strict flags. */
export const compilerViolations: readonly Violation[] = [
  ['shared/sync/asks-document.ts', 'TS2584', 'export const title = (): string => document.title;'],
  ['shared/sync/asks-process.ts', 'TS2591', 'export const id = (): number => process.pid;'],
  ['shared/sync/asks-timer.ts', 'TS2304', 'export const wait = (): unknown => setTimeout;'],
  ['shared/sync/asks-till.ts', notListed, "export { open } from '../../electron/till/database/lawful.ts';"],
  ['resources/sample/asks-process.ts', 'TS2591', 'export const id = (): number => process.pid;'],
  ['electron/till/sales/asks-document.ts', 'TS2584', 'export const title = (): string => document.title;'],
  [
    'electron/till/sales/asks-window.ts',
    notListed,
    "export { reach } from '../../../renderer/api/lawful.ts';",
  ],
  ['electron/shell/asks-window.ts', notListed, "export { reach } from '../../renderer/api/lawful.ts';"],
  ['renderer/screens/asks-process.ts', 'TS2591', 'export const id = (): number => process.pid;'],
  [
    'renderer/screens/asks-till.ts',
    notListed,
    "export { parts } from '../../electron/till/sales/lawful.ts';",
  ],
  ['head-office/asks-till.ts', notListed, "export { parts } from '../electron/till/sales/lawful.ts';"],
  ['head-office/asks-document.ts', 'TS2584', 'export const title = (): string => document.title;'],
  ['shared/sync/index.ts', 'TS2322', 'export const first = (all: readonly string[]): string => all[0];'],
  ['shared/sync/optional.ts', 'TS2375', 'export const shape: { a?: string } = { a: undefined };'],
  ['shared/sync/enumeration.ts', 'TS1294', 'export enum Colour {\n  red,\n}'],
  [
    'shared/sync/type-import.ts',
    'TS1484',
    "import { SaleId } from '../ids.ts';\nexport type Again = SaleId;",
  ],
].map(([path = '', rule = '', text = '']) => ({ path, rule, text: `${text}\n` }));
