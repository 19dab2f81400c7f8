import type { Violation } from './violation.ts';

const properties = 'eslint(no-restricted-properties)';
const globals = 'eslint(no-restricted-globals)';
const byApi = /only through renderer\/api/u;
const byClock = /injected clock/u;
const byDomain = /Money and measures are integers/u;

/** Primitives that have one owner: network, storage, time and rounding. */
export const globalViolations: readonly Violation[] = [
  ...['fetch', 'WebSocket', 'XMLHttpRequest', 'EventSource'].map((name) => ({
    rule: globals,
    path: `renderer/screens/network-${name.toLowerCase()}.ts`,
    text: `export const reach = (): unknown => ${name};\n`,
    says: byApi,
  })),
  {
    rule: globals,
    path: 'renderer/screens/network-window.ts',
    text: `export const reach = (): unknown => window.fetch;\n`,
    says: byApi,
  },
  ...['localStorage', 'sessionStorage', 'indexedDB'].map((name) => ({
    rule: globals,
    path: `renderer/state/keeps-${name.toLowerCase()}.ts`,
    text: `export const keep = (): unknown => ${name};\n`,
    says: /lingers/u,
  })),
  ...[
    'shared/sync/now.ts',
    'electron/till/cash/now.ts',
    'electron/till/staff/now.ts',
    'head-office/now.ts',
  ].map((path) => ({
    rule: properties,
    path,
    text: 'export const now = (): number => Date.now();\n',
    says: byClock,
  })),
  ...['shared/domain', 'electron/till/sales', 'electron/till/pricing', 'electron/till/cash'].flatMap(
    (folder) => [
      ...['round', 'floor', 'ceil', 'trunc'].map((name) => ({
        rule: properties,
        path: `${folder}/${name}.ts`,
        text: `export const half = (minor: number): number => Math.${name}(minor / 2);\n`,
        says: byDomain,
      })),
      {
        rule: properties,
        path: `${folder}/to-fixed.ts`,
        text: 'export const say = (minor: number): string => minor.toFixed(2);\n',
        says: byDomain,
      },
      {
        rule: globals,
        path: `${folder}/parse-float.ts`,
        text: 'export const read = (text: string): number => parseFloat(text);\n',
        says: byDomain,
      },
    ],
  ),
];
