import type { Figure, Series } from './figure.ts';
import type { Machine } from './machine.ts';

/** The whole run, as it is written to a file. */
export type Report = {
  readonly measuredAt: string;
  readonly machine: Machine;
  readonly figures: readonly Figure[];
  readonly seconds: number;
};

const heads = ['what', 'n', 'median', 'p99', 'promise', 'beside', 'n', 'median', 'p99', 'ratio'] as const;

/** The run as a table for people. */
export function tableOf({ machine, figures, seconds }: Report): string {
  const rows = [heads, ...figures.map(rowOf)];
  const widths = heads.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const { system, node, cores, processor, memoryMb, load, diskSyncMs } = machine;
  return [
    `${system}, Node ${node}, ${cores} cores (${processor}), ${memoryMb} MB, load ${load.toFixed(2)} before the run`,
    `a page synced to disk: ${valuesOf(diskSyncMs, 'ms').join(' / ')} median / p99, n ${diskSyncMs.n}`,
    '',
    ...lines,
    '',
    `With n below 100 the p99 is the worst of all. ${seconds.toFixed(0)} s in all.`,
  ].join('\n');
}

function rowOf({ what, unit, measured, promise, beside }: Figure): string[] {
  return [
    what,
    String(measured.n),
    ...valuesOf(measured, unit),
    promise ? `${promise.says}: ${promise.kept ? 'held' : 'missed'}` : '',
    ...(beside
      ? [
          beside.what,
          String(beside.measured.n),
          ...valuesOf(beside.measured, unit),
          `${beside.medianRatio.toFixed(1)} x`,
        ]
      : ['', '', '', '', '']),
  ];
}

const valuesOf = ({ median, p99 }: Series, unit: Figure['unit']): [string, string] => [
  show(median, unit),
  show(p99, unit),
];

const show = (value: number, unit: Figure['unit']): string =>
  `${value.toFixed(value >= 100 ? 0 : 2)} ${unit}`;
