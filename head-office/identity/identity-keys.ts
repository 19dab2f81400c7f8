import { randomBytes } from 'node:crypto';
import { publish } from '../feeds/publish.ts';
import type { Instant } from '../../shared/clock.ts';
import type { Query } from '../store/store.ts';

/** Has all tills of a legal entity seal identity files to this public key, and link documents by the entity's own key. */
export async function setComplianceKey(
  query: Query,
  legalEntity: string,
  complianceKey: string,
  now: Instant,
): Promise<void> {
  const { rows } = await query<{ linkingKey: string }>(
    `update legal_entities set compliance_key = $2, linking_key = coalesce(linking_key, $3)
     where legal_entity = $1 returning linking_key as "linkingKey"`,
    [legalEntity, complianceKey, randomBytes(32).toString('hex')],
  );
  const news = rows.map(({ linkingKey }) => ({
    boutique: null,
    item: { topic: 'identity-keys' as const, complianceKey, linkingKey },
  }));
  await publish(query, legalEntity, news, now);
}
