import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { topFolders } from '../../scripts/lint/layers.ts';
import { top } from '../../scripts/top.ts';

/** One file of ours; the path counts from the top, with forward slashes. */
export type SourceFile = { readonly path: string; readonly text: string };
export type Import = { readonly specifier: string; readonly typesOnly: boolean };
export type SyntaxNode = { readonly type: string } & Readonly<Record<string, unknown>>;

/** Every file that holds code. */
export function readSourceFiles(): readonly SourceFile[] {
  return globSync(`{${topFolders.join(',')}}/**/*.{ts,tsx,mjs}`, { cwd: top })
    .map((path) => path.replaceAll('\\', '/'))
    .map((path) => ({ path, text: readFileSync(join(top, path), 'utf8') }));
}

/** What a file imports, re-exports or loads later. */
export function importsOf({ path, text }: SourceFile): readonly Import[] {
  const { staticImports, staticExports, dynamicImports } = parseSync(path, text).module;
  const loaded = staticImports.map(({ moduleRequest, entries }) => ({
    specifier: moduleRequest.value,
    typesOnly: entries.length > 0 && entries.every(({ isType }) => isType),
  }));
  const passedOn = staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest, isType }) =>
      moduleRequest ? [{ specifier: moduleRequest.value, typesOnly: isType }] : [],
    ),
  );
  const later = dynamicImports.map(({ moduleRequest: { start, end } }) => ({
    specifier: text.slice(start + 1, end - 1),
    typesOnly: false,
  }));
  return [...loaded, ...passedOn, ...later];
}

/** The text of every comment of a file. */
export function commentsOf({ path, text }: SourceFile): readonly string[] {
  return parseSync(path, text).comments.map(({ value }) => value);
}

/** Every node of a file's syntax tree. */
export function* nodesOf({ path, text }: SourceFile): Generator<SyntaxNode> {
  yield* nodesIn(parseSync(path, text).program);
}

function* nodesIn(value: unknown): Generator<SyntaxNode> {
  if (typeof value !== 'object' || value === null) return;
  if ('type' in value && typeof value.type === 'string') yield value as SyntaxNode;
  for (const child of Object.values(value)) yield* nodesIn(child);
}

/** The functions a file exports, and whether a doc comment stands right above each. */
export function exportedFunctionsOf({
  path,
  text,
}: SourceFile): readonly { name: string; documented: boolean }[] {
  const { program, comments } = parseSync(path, text);
  const docs = comments.filter(({ type, value }) => type === 'Block' && value.startsWith('*'));
  return program.body.flatMap((statement) => {
    if (statement.type !== 'ExportNamedDeclaration') return [];
    const documented = docs.some(
      ({ end }) => end <= statement.start && text.slice(end, statement.start).trim() === '',
    );
    return namesOfFunctions(statement.declaration).map((name) => ({ name, documented }));
  });
}

type Declaration = Extract<
  ReturnType<typeof parseSync>['program']['body'][number],
  { type: 'ExportNamedDeclaration' }
>['declaration'];

function namesOfFunctions(declaration: Declaration): readonly string[] {
  if (declaration?.type === 'FunctionDeclaration') return [declaration.id?.name ?? 'default'];
  if (declaration?.type !== 'VariableDeclaration') return [];
  return declaration.declarations.flatMap(({ id, init }) =>
    id.type === 'Identifier' && init?.type === 'ArrowFunctionExpression' ? [id.name] : [],
  );
}
