import { fetchedHoldMs } from '../../shared/sync/feeds.ts';
import { publish } from '../feeds/publish.ts';
import { fileOf } from './file-of.ts';
import { clientAt } from './lookups.ts';
import { mergedInto } from './merged-into.ts';
import { notePlaces } from './places.ts';
import type { z } from 'zod';
import type { Instant } from '../../shared/clock.ts';
import type { ClientFetchRequest, clientFetchResponseSchema } from '../../shared/sync/client-lookups.ts';
import type { SignedCall } from '../signed-call.ts';

type Answer = z.output<typeof clientFetchResponseSchema>;

/**
 * Gives a till the file of the one client it asks for, to be held at its boutique for a day; for longer once they are
 * served there. The boutique's other tills are told it too, for they are told what is new of it from then on.
 */
export async function fetchClient({
  query,
  till: { legalEntity, boutique },
  asked,
  now,
}: SignedCall<ClientFetchRequest>): Promise<Answer> {
  const clientId = await clientAt(query, legalEntity, asked.lookup);
  if (clientId === null) return { clientId, items: [] };
  const parts = (await mergedInto(query, legalEntity, [clientId])).get(clientId) ?? [];
  const heldUntil = (now + fetchedHoldMs) as Instant;
  const visits = [clientId, ...parts].map((client) => ({
    client,
    boutique,
    home: false,
    servedAt: null,
    heldUntil,
  }));
  const { newcomers, holds } = await notePlaces(query, legalEntity, visits, now);
  await publish(query, legalEntity, [...holds, ...(await fileOf(query, legalEntity, newcomers))], now);
  const file = [...holds, ...(await fileOf(query, legalEntity, visits))];
  return { clientId, items: file.map(({ item }) => item) };
}
