import { createHash, generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { entryVersion } from '../../shared/sync/bodies.ts';
import { genesisHash, hashedText } from '../../shared/sync/entry.ts';
import { headText, signatureHeaders, signedText } from '../../shared/sync/push.ts';
import type { BusinessDate, Instant } from '../../shared/clock.ts';
import type { EntryId, TillId } from '../../shared/ids.ts';
import type { BodyOf } from '../../shared/sync/bodies.ts';
import type { Json } from '../../shared/sync/canonical-json.ts';
import type { Entry } from '../../shared/sync/entry.ts';
import type { PushRequest } from '../../shared/sync/push.ts';

const sha256Hex = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The moment chains begin at: 23 November 2026, 09:00 in Vientiane. */
export const morning = Date.UTC(2026, 10, 23, 2) as Instant;

/** A till's name and key: what it takes to sign as that till. */
export type TillIdentity = {
  readonly till: TillId;
  readonly publicKey: string;
  readonly sign: (text: string) => string;
};

export function aTill(): TillIdentity {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  return {
    till: randomUUID() as TillId,
    publicKey: publicKey.export({ type: 'spki', format: 'der' }).subarray(-32).toString('hex'),
    sign: (text) => sign(null, Buffer.from(text), privateKey).toString('hex'),
  };
}

/** A journal as a till writes it: every entry follows the one before. */
export type JournalChain = {
  readonly entries: readonly Entry[];
  readonly head: { readonly epoch: number; readonly seq: number; readonly hash: string };
  /** Writes an entry; `changed` bends what a well-behaved till would write, before it is hashed. */
  readonly write: (kind: string, body: Json, changed?: Partial<Entry>) => Entry;
  readonly sell: (sale: BodyOf<'sale.completed'>) => Entry;
  /** Begins the next epoch, after the last entry that head office acknowledged. */
  readonly beginEpoch: (ackedHash?: string) => void;
  /** Another journal of the same till with the same past: what a till restored from a copy writes from here on. */
  readonly fork: () => JournalChain;
};

export function aJournal(till: TillId, past: readonly Entry[] = []): JournalChain {
  const entries = [...past];
  let head = past.at(-1) ?? { epoch: 1, seq: 0, hash: genesisHash };
  const write: JournalChain['write'] = (kind, body, changed = {}) => {
    const facts = {
      seq: head.seq + 1,
      id: randomUUID() as EntryId,
      kind,
      version: entryVersion,
      at: (morning + (head.seq + 1) * 60_000) as Instant,
      tz: 'Asia/Vientiane',
      mono: head.seq * 1_000,
      serverOffsetMs: null,
      businessDate: '2026-11-23' as BusinessDate,
      till,
      epoch: head.epoch,
      staff: null,
      approvals: [],
      body,
      prevHash: head.hash,
      ...changed,
    } satisfies Omit<Entry, 'hash'>;
    const entry: Entry = { ...facts, hash: changed.hash ?? sha256Hex(hashedText(facts)) };
    entries.push(entry);
    head = entry;
    return entry;
  };
  return {
    entries,
    get head() {
      return head;
    },
    write,
    sell: (sale) => write('sale.completed', sale),
    beginEpoch: (ackedHash = head.hash) => {
      head = { epoch: head.epoch + 1, seq: 0, hash: ackedHash };
    },
    fork: () => aJournal(till, entries),
  };
}

/** A signed request, ready to be sent. */
export type SignedRequest = {
  readonly path: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
};

/** Signs a push of entries as a till does; `changed` bends the push before it is signed. */
export function signPush(
  { till, sign }: TillIdentity,
  entries: readonly Entry[],
  changed: Partial<PushRequest> = {},
): SignedRequest {
  const last = entries.at(-1);
  const push = {
    protocol: 1,
    epoch: last?.epoch ?? 1,
    backlog: entries.length,
    entries,
    headSignature: last ? sign(headText(till, last.epoch, last.seq, last.hash)) : null,
    ...changed,
  };
  return signBody({ till, sign }, JSON.stringify(push));
}

/** Signs any body as a push of a till, or as what it asks at another path of its own. */
export function signBody(
  { till, sign }: Pick<TillIdentity, 'till' | 'sign'>,
  body: string,
  place = 'entries',
): SignedRequest {
  const path = `/v1/tills/${till}/${place}`;
  const [time, nonce] = [String(morning), randomUUID()];
  const signature = sign(signedText({ method: 'POST', path, time, nonce, bodySha256Hex: sha256Hex(body) }));
  return {
    path,
    body,
    headers: {
      'content-type': 'application/json',
      [signatureHeaders.time]: time,
      [signatureHeaders.nonce]: nonce,
      [signatureHeaders.signature]: signature,
    },
  };
}
