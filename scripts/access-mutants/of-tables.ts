import { roles } from '../../shared/access/classes.ts';
import { mutantOf } from './mutant.ts';
import type { Mutant } from './mutant.ts';

/** A cell opened to everybody, and each of its conditions taken away, in the rows that are named. */
export function tableMutants(
  kind: 'class table' | 'action table',
  file: string,
  source: string,
  isMeant: (row: string) => boolean = () => true,
): Mutant[] {
  const rows = source.matchAll(/^ {2}(?:'(?<quoted>[^']+)'|(?<bare>\w+)): row\((?<cells>.*)\),$/gm);
  return [...rows].flatMap((match) => {
    const { quoted, bare, cells = '' } = match.groups ?? {};
    const name = quoted ?? bare ?? '';
    if (!isMeant(name)) return [];
    let at = match.index + match[0].indexOf(cells);
    return cellsOf(cells).flatMap((cell, column) => {
      const start = at;
      at += cell.length + ', '.length;
      return weakenings(cell).map((to) =>
        mutantOf(source, {
          kind,
          what: `${name}, ${roles[column] ?? '?'}: ${cell} becomes ${to}`,
          file,
          at: start,
          from: cell,
          to,
        }),
      );
    });
  });
}

function weakenings(cell: string): string[] {
  // What needs head office carries its code in the call itself: the door lets it by, and head office answers.
  if (cell === "'yes'" || cell === "'with head office'") return [];
  const relations = /\[(?<list>[^\]]+)\]/.exec(cell)?.groups?.['list']?.split(', ') ?? [];
  const fewer = relations.length > 1 ? relations : [];
  return [
    "'yes'",
    ...fewer.map((relation) => cell.replace(`${relation}, `, '').replace(`, ${relation}`, '')),
  ];
}

/** The arguments of a row: commas inside of brackets are not between cells. */
function cellsOf(text: string): string[] {
  const cells: string[] = [];
  let depth = 0;
  let start = 0;
  for (const [at, character] of [...text].entries()) {
    if ('{['.includes(character)) depth += 1;
    if ('}]'.includes(character)) depth -= 1;
    if (character === ',' && depth === 0) {
      cells.push(text.slice(start, at).trim());
      start = at + 1;
    }
  }
  return [...cells, text.slice(start).trim()];
}
