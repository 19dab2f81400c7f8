import type { Instant } from '../../shared/clock.ts';
import type { CaseKind } from '../cases.ts';
import type { Query } from '../store/store.ts';

export type CaseLine = {
  readonly legalEntity: string;
  readonly kind: CaseKind;
  readonly subject: string;
  readonly till: string;
  readonly tillName: string;
  readonly boutique: string | null;
  readonly timeZone: string;
  readonly epoch: number;
  readonly seq: number;
  readonly says: string;
  readonly openedAt: Instant;
};

/** The open cases, newest first; 200 are more than anybody reads. */
export async function listCases(query: Query): Promise<readonly CaseLine[]> {
  const { rows } = await query<CaseLine>(
    `select c.legal_entity as "legalEntity", c.kind, c.subject, c.till, t.name as "tillName", b.name as boutique,
       b.time_zone as "timeZone", c.epoch, c.seq, c.says, c.opened_at as "openedAt"
     from cases c join tills t using (legal_entity, till) join boutiques b using (legal_entity, boutique)
     where c.closed_at is null order by c.opened_at desc, c.subject limit 200`,
  );
  return rows;
}
