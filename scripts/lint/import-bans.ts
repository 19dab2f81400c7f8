import { basename } from 'node:path';
import type { OxlintOverride } from 'oxlint';
import { within } from './globs.ts';
import { layers, topFolders, type Layer } from './layers.ts';

/**
 * The table of layers as lint bans, which an editor shows while one types. Lint sees only the text of an import;
 * tests/architecture.test.ts follows it to the file.
 */
export const importBans: OxlintOverride[] = layers.toSorted(byDepth).map((layer) => ({
  files: within(layer.at, `${layer.at}/**`),
  rules: { 'no-restricted-imports': ['error', { patterns: [...bansOf(layer)] }] },
}));

type Ban = { regex: string; message: string; allowTypeImports?: boolean };

function bansOf({ at, from, packages, typesFrom, instead: message }: Layer): readonly Ban[] {
  const known = packages.map((name) => (name === 'node:' ? name : `${escape(name)}(?:/|$)`));
  const refused = topFolders.filter((folder) => !at.startsWith(folder) && !from.includes(folder));
  return [
    { regex: `^(?!${[String.raw`\.\.?/`, ...known].join('|')})`, message },
    { regex: String.raw`^(?:\.\.?/)+(?:${refused.join('|')})/`, message },
    ...(typesFrom ?? []).map((folder) => ({
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
