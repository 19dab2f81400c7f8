import { entryBodies } from '../../../../shared/sync/bodies.ts';
import type { EntryId } from '../../../../shared/ids.ts';
import type { Json } from '../../../../shared/sync/canonical-json.ts';
import type { BodyOf, EntryKind } from '../../../../shared/sync/bodies.ts';
import type { Entry } from '../../../../shared/sync/entry.ts';
import type { Sealed } from '../../../../shared/sync/sealed.ts';

type Value = string | number | null;
export type Row = readonly Value[];

/** Reads sealed words of an entry; null when their key was destroyed: then nothing of them may be shown either. */
export type ReadSealed = (entry: EntryId, path: string, sealed: Sealed) => Json;

/** A table that shows facts: how to read its rows, and the rows an entry says must be there. The first `key` columns name a row. */
export type ShownTable = {
  readonly table: string;
  readonly key: number;
  readonly select: string;
  /** Shows what happened at this till alone, and not what others tell. */
  readonly ownOnly?: true;
  readonly rowsOf: (entry: Entry, read: ReadSealed) => readonly Row[];
};

/** The rows of entries of one kind, for a table that shows these. */
export function on<K extends EntryKind>(
  kind: K,
  rows: (entry: Entry, body: BodyOf<K>, read: ReadSealed) => readonly Row[],
): ShownTable['rowsOf'] {
  return (entry, read) =>
    entry.kind === kind ? rows(entry, entryBodies[kind].parse(entry.body) as BodyOf<K>, read) : [];
}

/** The rows of entries of several kinds. */
export const onAny =
  (...rowsOf: readonly ShownTable['rowsOf'][]): ShownTable['rowsOf'] =>
  (entry, read) =>
    rowsOf.flatMap((rows) => rows(entry, read));
