import { openEmbedded } from '../../head-office/store/embedded.ts';
import { openPostgresql } from '../../head-office/store/postgresql.ts';
import { assert } from '../../shared/result.ts';
import type { Query, Store } from '../../head-office/store/store.ts';
import type { Place } from './head-office-child.ts';
import type { BookedSale, Books } from './read-books.ts';

/**
 * All that differs between tills and their head office, which must not be running: every entry there once, in order,
 * with its own hash; every sale booked once, for the same amount; nothing waiting, set aside or in doubt.
 */
export async function compareWithHeadOffice(place: Place, tills: readonly Books[]): Promise<string[]> {
  const store = await openStore(place);
  try {
    // Each till was founded by itself and gave its pieces the same tags: that is said, and right.
    const cases = await store.query<{ kind: string; says: string }>(
      `select kind, says from cases where kind <> 'tag-twice'`,
    );
    const differences: string[] = cases.rows.map(
      ({ kind, says }) => `head office opened a case: ${kind}, ${says}`,
    );
    for (const books of tills) differences.push(...(await compare(store.query, books)));
    return differences;
  } finally {
    await store.close();
  }
}

async function openStore({ folder, databaseUrl }: Place): Promise<Store> {
  if (databaseUrl !== undefined) return openPostgresql(databaseUrl, () => {});
  const opened = await openEmbedded(folder);
  assert(opened.ok, 'head office was stopped before');
  return opened.value;
}

type SentEntry = Books['entries'][number] & { readonly status: string; readonly receivedAt: number };

async function compare(query: Query, { till, entries, sales }: Books): Promise<string[]> {
  const standing = await query<{ state: string; seq: number; backlog: number }>(
    'select state, seq, backlog from tills where till = $1',
    [till],
  );
  const sent = await query<SentEntry>(
    'select seq, hash, status, received_at as "receivedAt" from entries where till = $1 order by epoch, seq',
    [till],
  );
  const booked = await query<BookedSale>(
    `select sale_id as "saleId", seq, receipt_number as "receiptNumber", total_minor as "totalMinor"
     from sales where till = $1 order by seq`,
    [till],
  );
  const [row] = standing.rows;
  return [
    ...(row?.state === 'active' ? [] : [`the till is ${row?.state ?? 'unknown'} at head office`]),
    ...(row?.backlog === 0 ? [] : [`head office counts a backlog of ${row?.backlog}`]),
    ...(row?.seq === entries.length
      ? []
      : [`head office stands at ${row?.seq} of ${entries.length} entries`]),
    ...differing('entry', entries.map(textOfEntry), sent.rows.map(textOfEntry)),
    ...differing('sale', sales.map(textOfSale), booked.rows.map(textOfSale)),
    ...sent.rows
      .filter(({ receivedAt }, index) => receivedAt < (sent.rows[index - 1]?.receivedAt ?? 0))
      .map(({ seq }) => `entry ${seq} was received before the one it follows`),
    ...sent.rows
      .filter(({ status }) => status !== 'applied')
      .map(({ seq, status }) => `entry ${seq} is ${status}`),
  ].map((problem) => `till ${till}: ${problem}`);
}

/** Two lists that should be the same, line by line: the first few lines that are not. */
function differing(what: string, here: readonly string[], there: readonly string[]): string[] {
  const length = Math.max(here.length, there.length);
  return Array.from({ length }, (_, index) => [here[index] ?? 'nothing', there[index] ?? 'nothing'] as const)
    .filter(([ours, theirs]) => ours !== theirs)
    .slice(0, 5)
    .map(([ours, theirs]) => `${what} at the till: ${ours}; at head office: ${theirs}`);
}

const textOfEntry = ({ seq, hash }: Books['entries'][number]): string => `${seq} ${hash}`;
const textOfSale = ({ saleId, seq, receiptNumber, totalMinor }: BookedSale): string =>
  [seq, saleId, receiptNumber, totalMinor].join(' ');
