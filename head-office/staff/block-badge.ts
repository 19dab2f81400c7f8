import { publish } from '../feeds/publish.ts';
import type { Instant } from '../../shared/clock.ts';
import type { StaffId } from '../../shared/ids.ts';
import type { Query } from '../store/store.ts';

/** Tells every till of a person's boutique that the badge they have now is lost. */
export async function blockBadge(query: Query, staffId: StaffId, now: Instant): Promise<void> {
  const { rows } = await query<{ legalEntity: string; boutique: string }>(
    'select legal_entity as "legalEntity", boutique from staff where staff_id = $1',
    [staffId],
  );
  for (const { legalEntity, boutique } of rows)
    await publish(
      query,
      legalEntity,
      [{ boutique, item: { topic: 'badge-blocked', staffId, at: now } }],
      now,
    );
}
