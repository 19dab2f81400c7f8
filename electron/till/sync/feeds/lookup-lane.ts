import { clientLookupsResponseSchema, mostLookups } from '../../../../shared/sync/client-lookups.ts';
import {
  keepOfficeLookupKey,
  officeLookupKey,
  settleLookups,
  unsentLookups,
} from '../../clients/office-lookups.ts';
import { transaction } from '../../database/transaction.ts';
import { postSigned } from '../post-signed.ts';
import type { House } from '../../house.ts';

type Lane = Pick<House, 'db' | 'settings' | 'transport' | 'tillKey' | 'clock'>;

/**
 * Fetches the key that lookups are hashed with, once, and tells head office by what the clients written about here can
 * be found. Null when head office did not answer; it is tried again by the clock.
 */
export async function exchangeLookups(lane: Lane): Promise<string | null> {
  for (;;) {
    const known = officeLookupKey(lane.db());
    const put = known === null ? [] : unsentLookups(lane.db(), known, mostLookups);
    if (known !== null && put.length === 0) return known;
    const answer = await postSigned(lane, '/client-lookups', { protocol: 1, put });
    const response = answer.ok ? clientLookupsResponseSchema.safeParse(answer.value.body) : null;
    if (!answer.ok || answer.value.status !== 200 || !response?.success) return null;
    const { lookupKey, taken } = response.data;
    // An answer that takes nothing would have it sent for ever.
    if (put.length > 0 && taken.length === 0) return known;
    transaction(lane.db(), (db) => {
      keepOfficeLookupKey(db, lookupKey);
      settleLookups(db, put, new Set(taken));
    });
  }
}
