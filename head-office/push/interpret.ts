import { entryBodies, entryVersion } from '../../shared/sync/bodies.ts';
import { addsUp } from './adds-up.ts';
import type { BodyOf, EntryKind } from '../../shared/sync/bodies.ts';
import type { Entry } from '../../shared/sync/entry.ts';
import type { PushResponse } from '../../shared/sync/push.ts';

/** What became of an entry, as the till is told. */
export type EntryResult = PushResponse['results'][number];

/** An entry with what it comes to: a fact to put to use, or kept as it is for lack of sense or knowledge. */
export type Reading = Pick<EntryResult, 'status' | 'code'> & {
  readonly entry: Entry;
  /** Its body as its kind says it; null when it is not put to use. */
  readonly body: BodyOf<EntryKind> | null;
};
export type Sale = BodyOf<'sale.completed'>;
/** A fact of one kind, with the entry that states it. */
export type Fact<K extends EntryKind> = { readonly entry: Entry; readonly body: BodyOf<K> };

/** The facts of one kind among readings. */
export const factsOf = <K extends EntryKind>(readings: readonly Reading[], kind: K): readonly Fact<K>[] =>
  readings.flatMap(({ entry, body }) =>
    // Only `interpret` puts a body there, parsed as what its entry's kind says.
    entry.kind === kind && body !== null ? [{ entry, body: body as BodyOf<K> }] : [],
  );

/** Reads an entry's body. Never throws: what it cannot use it says so of. */
export function interpret(entry: Entry): Reading {
  const { kind, version, body } = entry;
  if (!isKnown(kind)) return { entry, status: 'held', code: 'unknown-kind', body: null };
  if (version !== entryVersion) return { entry, status: 'held', code: 'unknown-version', body: null };
  if (kind === 'sale.completed') return readSale(entry);
  const read = entryBodies[kind].safeParse(body);
  return read.success ? applied(entry, read.data) : rejected(entry, 'body');
}

function readSale(entry: Entry): Reading {
  const { success, data } = entryBodies['sale.completed'].safeParse(entry.body);
  if (!success) return rejected(entry, 'body');
  return addsUp(data) ? applied(entry, data) : rejected(entry, 'sale-does-not-add-up');
}

const applied = (entry: Entry, body: BodyOf<EntryKind>): Reading => ({
  entry,
  status: 'applied',
  code: null,
  body,
});

export const rejected = (entry: Entry, code: string): Reading => ({
  entry,
  status: 'rejected',
  code,
  body: null,
});

const isKnown = (kind: string): kind is EntryKind => Object.hasOwn(entryBodies, kind);
