import { factsOf } from '../push/interpret.ts';
import type { ClientId } from '../../shared/ids.ts';
import type { Entry } from '../../shared/sync/entry.ts';
import type { Reading } from '../push/interpret.ts';

/** A fact about a client that other tills show too. */
export type ClientFact = { readonly client: ClientId; readonly entry: Entry };

/** Kinds that say something of a file. Looks, proofs and what lies on a sale are no business of other tills. */
const kinds = [
  'client.created',
  'client.changed',
  'client.consent-set',
  'client.adviser-assigned',
  'client.tier-set',
  'client.measured',
  'client.wish-noted',
  'client.wish-fulfilled',
  'client.occasion-noted',
  'client.occasion-dropped',
  'client.break-glass-taken',
  'client.break-glass-reviewed',
] as const;

/** The facts about clients among readings, in the order they were written; a merged file is a fact about the kept one. */
export function clientFacts(readings: readonly Reading[]): readonly ClientFact[] {
  const about = kinds.flatMap((kind) =>
    factsOf(readings, kind).map(({ entry, body }) => ({ client: body.clientId, entry })),
  );
  const merged = factsOf(readings, 'client.merged').map(({ entry, body }) => ({ client: body.kept, entry }));
  return [...about, ...merged].toSorted((a, b) => a.entry.seq - b.entry.seq);
}
