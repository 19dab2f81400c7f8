import type { Proof } from './read-proofs.ts';

/** A table of cells, rows and columns in the order they came; what was not proven stands in capitals. */
export function tableOf(proofs: readonly Proof[]): string {
  const rows = [...new Set(proofs.map(rowOf))];
  const columns = [...new Set(proofs.map(columnOf))];
  const cells = new Map(proofs.map((proof) => [`${rowOf(proof)}\n${columnOf(proof)}`, proof]));
  const lines = [
    ['', ...columns],
    ...rows.map((row) => [row, ...columns.map((column) => said(cells.get(`${row}\n${column}`)))]),
  ];
  const widths = (lines[0] ?? []).map((_, place) =>
    Math.max(...lines.map((line) => line[place]?.length ?? 0)),
  );
  return lines
    .map((line) =>
      line
        .map((text, place) => text.padEnd(widths[place] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Each cell with the test that proved it, one a line. */
export const listOf = (proofs: readonly Proof[]): string =>
  proofs
    .map((proof) => `${rowOf(proof)} | ${columnOf(proof)} | ${said(proof)} | ${proof.file} › ${proof.test}`)
    .join('\n');

const rowOf = ({ row, dataClass }: Proof): string => (dataClass === undefined ? row : `${dataClass}: ${row}`);

const columnOf = ({ role, relation }: Proof): string =>
  relation === undefined || relation === 'none' ? role : `${role}, ${relation}`;

function said(proof: Proof | undefined): string {
  if (!proof) return '';
  return proof.proven ? proof.cell : 'UNPROVEN';
}
