import { err, ok } from '../../shared/result.ts';
import { openCases } from '../cases.ts';
import { applyEntries } from './apply.ts';
import { judge } from './judge.ts';
import { moveOn, noteContact, rememberNonce, setApart } from './record.ts';
import { heldEntries, isStartKnown, lockTill } from './standing.ts';
import type { Instant } from '../../shared/clock.ts';
import type { TillId } from '../../shared/ids.ts';
import type { Result } from '../../shared/result.ts';
import type { PushRequest, PushResponse, RefusalCode } from '../../shared/sync/push.ts';
import type { Query, Store } from '../store/store.ts';
import type { EntryResult } from './interpret.ts';
import type { Standing } from './judge.ts';
import type { TillRow } from './standing.ts';

export type Push = {
  readonly till: TillId;
  /** The key the request's signature was checked with. */
  readonly publicKey: string;
  readonly nonce: string;
  readonly request: PushRequest;
  readonly now: Instant;
};
export type Receipt = Omit<PushResponse, 'serverTime'>;

/**
 * Takes a push in one transaction: the till's row is locked, what we have is compared, what follows is kept and put to
 * use, and only then does the answer say so. A refusal commits too: its nonce, its case and what was sent stay behind.
 */
export const receive = ({ tx }: Store, push: Push): Promise<Result<Receipt, RefusalCode>> =>
  tx(async (query) => {
    const till = await lockTill(query, push.till, push.publicKey);
    if (till === null) return err('unknown-till');
    if (!(await rememberNonce(query, till, push.nonce, push.now))) return err('replayed');
    if (till.state === 'revoked') return err('revoked');
    await noteContact(query, till, push.request.backlog, push.now);
    return till.state === 'quarantined' ? err('fork') : weigh(query, till, push);
  });

async function weigh(query: Query, till: TillRow, push: Push): Promise<Result<Receipt, RefusalCode>> {
  const { request, now } = push;
  const held = await heldEntries(query, till, request);
  const verdict = judge(till, request.epoch, request.entries, {
    hashes: new Map(held.map(({ seq, hash }) => [seq, hash])),
    startIsKnown: await isStartKnown(query, till, request),
  });
  switch (verdict.is) {
    case 'gap':
      return ok(receiptOf(till, held));
    case 'fork':
      await setApart(query, till, verdict.foreign, now);
      return err('fork');
    case 'broken-chain':
      await openCases(query, till, now, [
        {
          kind: 'broken-chain',
          epoch: request.epoch,
          seq: verdict.seq,
          says: 'An entry does not follow the one before it.',
        },
      ]);
      return err('broken-chain');
    case 'follows': {
      const results = await applyEntries(query, till, verdict.fresh, now);
      const head = verdict.fresh.at(-1) ?? till;
      await moveOn(query, till, head, request.headSignature, results.length);
      return ok(receiptOf(head, [...held, ...results]));
    }
  }
}

const receiptOf = ({ epoch, seq, hash }: Standing, results: readonly EntryResult[]): Receipt => ({
  ackedEpoch: epoch,
  ackedSeq: seq,
  ackedHash: hash,
  results: results.map(({ seq, status, code }) => ({ seq, status, code })),
});
