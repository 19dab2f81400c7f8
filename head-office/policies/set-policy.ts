import { publish } from '../feeds/publish.ts';
import type { Instant } from '../../shared/clock.ts';
import type { Query } from '../store/store.ts';

export type PolicyText = {
  readonly version: string;
  readonly language: string;
  readonly inForceFrom: Instant;
  readonly text: string;
};

/** Keeps the text of a policy's version in one language, and tells all tills. */
export async function setPolicy(
  query: Query,
  legalEntity: string,
  policy: PolicyText,
  now: Instant,
): Promise<void> {
  const { version, language, inForceFrom, text } = policy;
  await query(
    `insert into policies values ($1, $2, $3, $4, $5)
     on conflict (legal_entity, version, language) do update set
       in_force_from = excluded.in_force_from, text = excluded.text`,
    [legalEntity, version, language, inForceFrom, text],
  );
  await publish(query, legalEntity, [{ boutique: null, item: { topic: 'policy', ...policy } }], now);
}
