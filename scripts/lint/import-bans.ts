import { basename } from 'node:path';
import type { OxlintOverride } from 'oxlint';
import { within } from './globs.ts';
import { layers, topFolders, type Layer } from './layers.ts';

const known = [...new Set(layers.flatMap(({ packages }) => packages))];

/**
 * The table of layers as lint bans, which an editor shows while one types. Lint sees only the text of an import and
 * knows only the packages of the table; tests/architecture.test.ts follows every import to its file.
 */
export const importBans: OxlintOverride[] = layers.toSorted(byDepth).map((layer) => ({
  files: within(layer.at, `${layer.at}/**`),
  rules: { 'no-restricted-imports': ['error', { patterns: [...bansOf(layer)] }] },
}));

type Ban = { regex: string; message: string; allowTypeImports?: boolean };

/** Oxlint's patterns know no lookahead, so that what is allowed cannot be said, only what is not. */
function bansOf({ at, from, packages, typesFrom = [], instead: message }: Layer): readonly Ban[] {
  const strangers = known.filter((name) => !packages.includes(name)).map(escape);
  const above = topFolders.filter((folder) => !at.startsWith(folder) && !from.includes(folder));
  return [
    { regex: `^(?:${strangers.join('|').replace('node:', 'node:.*')})(?:/|$)`, message },
    { regex: String.raw`^(?:\.\.?/)+(?:${above.join('|')})/`, message },
    ...typesFrom.map((folder) => ({
      regex: String.raw`^(?:\.\.?/)+${escape(basename(folder))}/`,
      allowTypeImports: true,
      message,
    })),
  ];
}

function byDepth(a: Layer, b: Layer): number {
  return a.at.split('/').length - b.at.split('/').length;
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
}
