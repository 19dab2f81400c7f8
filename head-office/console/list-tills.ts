import type { Instant } from '../../shared/clock.ts';
import type { Protection } from '../../shared/sync/protection.ts';
import type { Query } from '../store/store.ts';

export type TillLine = {
  readonly till: string;
  readonly name: string;
  readonly boutique: string | null;
  readonly timeZone: string;
  readonly state: 'active' | 'quarantined' | 'revoked';
  /** Why head office revoked it. */
  readonly revokedBecause: string | null;
  readonly epoch: number;
  readonly seq: number;
  readonly hash: string;
  readonly backlog: number;
  readonly lastContactAt: Instant;
  /** Things head office has told since the till last said that it has what came before; for others too. */
  readonly unread: number;
  readonly fedAt: Instant | null;
  /** Entries kept but not put to use: held or rejected. */
  readonly setAside: number;
  /** How its machine was guarded when it was enrolled. */
  readonly disk: Protection['disk'];
  readonly signIn: Protection['signIn'];
};

/** The tills, with how far we have each one's journal. */
export async function listTills(query: Query): Promise<readonly TillLine[]> {
  const { rows } = await query<TillLine>(
    `select t.till, t.name, b.name as boutique, b.time_zone as "timeZone", t.state, t.revoked_because as "revokedBecause",
       t.epoch, t.seq, t.hash, t.backlog,
       t.last_contact_at as "lastContactAt", t.fed_at as "fedAt", t.disk, t.sign_in as "signIn", l.feed_position - t.feed_position as unread,
       (select count(*) from entries e
        where e.legal_entity = t.legal_entity and e.till = t.till and e.status <> 'applied') as "setAside"
     from tills t join boutiques b using (legal_entity, boutique) join legal_entities l using (legal_entity)
     order by b.made_at, t.name, t.till`,
  );
  return rows;
}

/** Blocks a till: nothing it sends is taken, and it opens to nobody, until it is enrolled with a new code. */
export async function revokeTill(query: Query, till: string, because: string, now: Instant): Promise<void> {
  await query(`update tills set state = 'revoked', revoked_at = $2, revoked_because = $3 where till = $1`, [
    till,
    now,
    because,
  ]);
}
