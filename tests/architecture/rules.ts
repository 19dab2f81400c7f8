import { checkImports } from './layer-rule.ts';
import {
  commentsOf,
  exportedFunctionsOf,
  importsOf,
  nodesOf,
  type SourceFile,
  type SyntaxNode,
} from './source-file.ts';

/** A rule every file must keep: what it asks, why, and the complaints it has about a file. */
export type Rule = {
  readonly asks: string;
  readonly why: string;
  readonly complaints: (file: SourceFile) => readonly string[];
};

const mostLines = 250;
const suppressions = /@ts-ignore|@ts-nocheck|(?:oxlint|eslint)-disable|prettier-ignore/u;
const ownClocks = /^(?:electron\/till|electron\/shell|head-office|renderer)\/(?:system-)?clock\.ts$/u;

export const rules: readonly Rule[] = [
  {
    asks: 'a file imports only what its layer may',
    why: 'a layer that knows only what lies below it can be read, tested and replaced alone',
    complaints: checkImports,
  },
  {
    asks: 'a relative import names its file with the extension',
    why: 'Node runs the TypeScript as it is and looks for no other name',
    complaints: (file) =>
      importsOf(file)
        .filter(({ specifier }) => specifier.startsWith('.') && !/\.[a-z0-9]+(?:\?[a-z]+)?$/u.test(specifier))
        .map(({ specifier }) => `${file.path} imports ${specifier} without its extension.`),
  },
  {
    asks: `a file has at most ${mostLines} lines`,
    why: 'a file that holds one idea is short; a longer one holds two: split it by idea',
    complaints: ({ path, text }) => {
      const lines = text.trimEnd().split('\n').length;
      return lines > mostLines ? [`${path} has ${lines} lines. Split it by idea.`] : [];
    },
  },
  {
    asks: 'no check is silenced',
    why: 'a silenced check protects nobody: cure the cause, or change the rule for all',
    complaints: (file) =>
      commentsOf(file)
        .filter((comment) => suppressions.test(comment))
        .map((comment) => `${file.path} silences a check: ${comment.trim()}`),
  },
  {
    asks: 'business code never reads the time of the machine',
    why: 'time comes from the injected clock (shared/clock.ts), so that tests can set it and it never runs back',
    complaints: (file) =>
      /^(?:shared|electron\/till|head-office|resources)\//u.test(file.path) && !ownClocks.test(file.path)
        ? [...nodesOf(file)].filter(readsTime).map(() => `${file.path} asks Date for the time. Take a Clock.`)
        : [],
  },
  {
    asks: 'the window takes types alone from the contract',
    why: 'the checker behind it compiles functions of text, which the window’s content policy forbids, and weighs as much as a screen',
    complaints: (file) =>
      file.path.startsWith('renderer/')
        ? importsOf(file)
            .filter(
              ({ specifier, typesOnly }) => /shared\/(?:contract|sync)\//u.test(specifier) && !typesOnly,
            )
            .map(
              ({ specifier }) => `${file.path} imports values of ${specifier}. Keep them in shared/domain.`,
            )
        : [],
  },
  {
    asks: 'an exported function of shared/ has a doc sentence',
    why: 'every process calls it, and a reader should learn units, ranges and errors without reading its body',
    complaints: (file) =>
      file.path.startsWith('shared/')
        ? exportedFunctionsOf(file)
            .filter(({ documented }) => !documented)
            .map(({ name }) => `${file.path} exports ${name} without a doc comment above it.`)
        : [],
  },
];

/** `new Date()`, `Date()` and `Date.now()`; a Date made from a given moment is fine. */
function readsTime(node: SyntaxNode): boolean {
  const callee = node['callee'] as { type: string; name?: string; object?: { name?: string } } | undefined;
  const none = Array.isArray(node['arguments']) && node['arguments'].length === 0;
  if (node.type !== 'NewExpression' && node.type !== 'CallExpression') return false;
  if (callee?.type === 'Identifier' && callee.name === 'Date') return none || node.type === 'CallExpression';
  return callee?.type === 'MemberExpression' && callee.object?.name === 'Date' && none;
}
