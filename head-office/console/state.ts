import { listCases } from './list-cases.ts';
import { listRequests } from './list-requests.ts';
import { latestSales } from './list-sales.ts';
import { listTills } from './list-tills.ts';
import type { Instant } from '../../shared/clock.ts';
import type { Query } from '../store/store.ts';
import type { CaseLine } from './list-cases.ts';
import type { RequestLine } from './list-requests.ts';
import type { SaleLine } from './list-sales.ts';
import type { TillLine } from './list-tills.ts';

/** How many entries of an epoch of a till there are, and what became of them. */
export type EntryCount = {
  readonly till: string;
  readonly epoch: number;
  readonly count: number;
  readonly lastSeq: number;
  readonly applied: number;
  readonly held: number;
  readonly rejected: number;
};

/** What head office has, for programs. */
export type ConsoleState = {
  readonly tills: readonly TillLine[];
  readonly sales: readonly SaleLine[];
  readonly cases: readonly CaseLine[];
  readonly requests: readonly RequestLine[];
  readonly entries: readonly EntryCount[];
};

const mostSales = 20_000;

export async function readState(query: Query, now: Instant): Promise<ConsoleState> {
  const { rows } = await query<EntryCount>(
    `select till, epoch, count(*) as count, max(seq) as "lastSeq",
       count(*) filter (where status = 'applied') as applied,
       count(*) filter (where status = 'held') as held,
       count(*) filter (where status = 'rejected') as rejected
     from entries group by till, epoch order by till, epoch`,
  );
  return {
    tills: await listTills(query),
    sales: await latestSales(query, mostSales),
    cases: await listCases(query),
    requests: await listRequests(query, now),
    entries: rows,
  };
}
