import { randomUUID } from 'node:crypto';
import { addBoutique, makeCode } from './make-code.ts';
import type { Instant } from '../../shared/clock.ts';
import type { Store } from '../store/store.ts';
import type { MadeCode } from './make-code.ts';

/** On an empty database: the legal entity, its first boutique and a code for its first till. Otherwise null. */
export async function startFirst({ tx }: Store, name: string, now: Instant): Promise<MadeCode | null> {
  return tx(async (query) => {
    await query('lock table legal_entities in exclusive mode');
    const { count } = await query('select 1 from legal_entities limit 1');
    if (count > 0) return null;
    const legalEntity = randomUUID();
    await query('insert into legal_entities values ($1, $2, $3)', [legalEntity, name, now]);
    return makeCode(query, await addBoutique(query, legalEntity, now), now);
  });
}
