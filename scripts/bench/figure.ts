import { percentile } from '../../tests/faults/percentile.ts';

/** Many measurements of one thing. With fewer than a hundred, the p99 is the worst of them. */
export type Series = { readonly n: number; readonly median: number; readonly p99: number };

/** What a person waits for, beside what it is to be compared with in the same run. */
export type Figure = {
  readonly what: string;
  readonly unit: 'ms' | 's' | 'entries/s' | 'reads/s';
  readonly measured: Series;
  readonly beside?: { readonly what: string; readonly measured: Series; readonly medianRatio: number };
  readonly promise?: { readonly says: string; readonly kept: boolean };
};

export const seriesOf = (values: readonly number[]): Series => ({
  n: values.length,
  median: percentile(values, 50),
  p99: percentile(values, 99),
});

/** The comparison of a figure: what else was measured in turns with it. */
export const beside = (what: string, own: Series, other: Series): Required<Pick<Figure, 'beside'>> => ({
  beside: { what, measured: other, medianRatio: own.median / other.median },
});
