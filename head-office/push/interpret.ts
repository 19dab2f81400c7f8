import { entryBodies, entryVersion } from '../../shared/sync/bodies.ts';
import type { BodyOf, EntryKind } from '../../shared/sync/bodies.ts';
import type { Entry } from '../../shared/sync/entry.ts';
import type { PushResponse } from '../../shared/sync/push.ts';

/** What became of an entry, as the till is told. */
export type EntryResult = PushResponse['results'][number];

/** An entry with what it comes to: a sale to book, nothing to book, or kept as it is for lack of sense or knowledge. */
export type Reading = Pick<EntryResult, 'status' | 'code'> & {
  readonly entry: Entry;
  readonly sale: Sale | null;
};
export type Sale = BodyOf<'sale.completed'>;

/** Reads an entry's body. Never throws: what it cannot use it says so of. */
export function interpret(entry: Entry): Reading {
  const { kind, version, body } = entry;
  if (!isKnown(kind)) return { entry, status: 'held', code: 'unknown-kind', sale: null };
  if (version !== entryVersion) return { entry, status: 'held', code: 'unknown-version', sale: null };
  if (kind === 'sale.completed') return readSale(entry);
  return entryBodies[kind].safeParse(body).success ? applied(entry, null) : rejected(entry, 'body');
}

function readSale(entry: Entry): Reading {
  const { success, data } = entryBodies['sale.completed'].safeParse(entry.body);
  if (!success) return rejected(entry, 'body');
  return addsUp(data) ? applied(entry, data) : rejected(entry, 'sale-does-not-add-up');
}

const applied = (entry: Entry, sale: Sale | null): Reading => ({
  entry,
  status: 'applied',
  code: null,
  sale,
});

export const rejected = (entry: Entry, code: string): Reading => ({
  entry,
  status: 'rejected',
  code,
  sale: null,
});

const isKnown = (kind: string): kind is EntryKind => Object.hasOwn(entryBodies, kind);

/** One currency throughout, and a total for each line. */
function addsUp({ currency, lines, totals }: Sale): boolean {
  const nets = new Map(totals.lines.map(({ lineId, net }) => [lineId, net]));
  return (
    totals.total.currency === currency && lines.every(({ lineId }) => nets.get(lineId)?.currency === currency)
  );
}
