import { randomUUID } from 'node:crypto';
import { headText, largestBatch, signatureHeaders, signedText } from '../../../shared/sync/push.ts';
import { countAfter, entriesAfter, sha256Hex } from '../journal/journal-store.ts';
import type { Reader } from '../database/query.ts';
import type { House } from '../house.ts';
import type { Entry } from '../../../shared/sync/entry.ts';
import type { PushRequest } from '../../../shared/sync/push.ts';
import type { Standing } from './sync-store.ts';

/** The place in the journal a push begins after. */
export type Place = Pick<Standing, 'epoch' | 'ackedSeq'>;

/** A push: as many entries as fit, signed as a request and as the head of a chain. */
export type Batch = {
  readonly after: Place;
  readonly path: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly size: number;
  /** Where the next push begins when this one is taken whole; null when nothing waits behind it. */
  readonly next: Place | null;
};

export function batchAfter(
  db: Reader,
  { settings, tillKey, clock }: Pick<House, 'settings' | 'tillKey' | 'clock'>,
  { epoch, ackedSeq }: Place,
): Batch {
  const entries = fitting(entriesAfter(db, epoch, ackedSeq, largestBatch.entries));
  const head = entries.at(-1);
  const backlog = countAfter(db, epoch, ackedSeq);
  const push: PushRequest = {
    protocol: 1,
    epoch,
    backlog,
    entries: entries as PushRequest['entries'],
    headSignature: head ? tillKey.sign(headText(settings.tillId, epoch, head.seq, head.hash)) : null,
  };
  const path = `/v1/tills/${settings.tillId}/entries`;
  const body = JSON.stringify(push);
  const [time, nonce] = [String(clock.now()), randomUUID()];
  const signature = tillKey.sign(
    signedText({ method: 'POST', path, time, nonce, bodySha256Hex: sha256Hex(body) }),
  );
  return {
    after: { epoch, ackedSeq },
    path,
    body,
    headers: {
      [signatureHeaders.time]: time,
      [signatureHeaders.nonce]: nonce,
      [signatureHeaders.signature]: signature,
    },
    size: entries.length,
    next: head && backlog > entries.length ? { epoch, ackedSeq: head.seq } : null,
  };
}

// At least one entry goes, however long it is: an entry that is never sent would block all behind it.
function fitting(entries: readonly Entry[]): Entry[] {
  let characters = 0;
  const tooLong = entries.findIndex((entry, index) => {
    characters += JSON.stringify(entry).length + 1;
    return index > 0 && characters > largestBatch.characters;
  });
  return tooLong === -1 ? [...entries] : entries.slice(0, tooLong);
}
