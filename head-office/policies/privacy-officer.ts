import { publish } from '../feeds/publish.ts';
import type { Instant } from '../../shared/clock.ts';
import type { PrivacyOfficer } from '../../shared/contract/privacy-officer.ts';
import type { Query } from '../store/store.ts';

/** Who answers questions about privacy for a legal entity, or null. */
export async function privacyOfficerOf(query: Query, legalEntity: string): Promise<PrivacyOfficer | null> {
  const { rows } = await query<PrivacyOfficer>(
    'select name, email, phone from privacy_officers where legal_entity = $1',
    [legalEntity],
  );
  return rows[0] ?? null;
}

/** Names who answers questions about privacy from now on, or nobody, and tells all tills. */
export async function setPrivacyOfficer(
  query: Query,
  legalEntity: string,
  officer: PrivacyOfficer | null,
  now: Instant,
): Promise<void> {
  await query('delete from privacy_officers where legal_entity = $1', [legalEntity]);
  if (officer)
    await query('insert into privacy_officers (legal_entity, name, email, phone) values ($1, $2, $3, $4)', [
      legalEntity,
      officer.name,
      officer.email,
      officer.phone,
    ]);
  await publish(query, legalEntity, [{ boutique: null, item: { topic: 'privacy-officer', officer } }], now);
}
