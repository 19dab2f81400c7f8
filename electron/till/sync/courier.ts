import { genesisHash } from '../../../shared/sync/entry.ts';
import { pushResponseSchema, refusalSchema } from '../../../shared/sync/push.ts';
import { transaction } from '../database/transaction.ts';
import { countAfter, entryAt } from '../journal/journal-store.ts';
import { traceOf } from '../log.ts';
import { waitAfterFailures } from './back-off.ts';
import { batchAfter } from './batch.ts';
import { readStanding, saveAcked } from './sync-store.ts';
import type { SyncState } from '../../../shared/contract/till.ts';
import type { PushResponse, RefusalCode } from '../../../shared/sync/push.ts';
import type { Reader } from '../database/query.ts';
import type { House } from '../house.ts';
import type { Batch, Place } from './batch.ts';
import type { Transport } from './transport.ts';

/** A sign of life when there is nothing to send: it also finds out that head office was restored and has less. */
const heartbeatMs = 15_000;
/** Something waits and nothing went through for so long: that is shown. */
const stuckMs = 120_000;

/** Carries the journal to head office: in order, one request in flight, again and again by the clock until it is there. */
export type Courier = {
  /** Something new waits, or somebody asks: try now. */
  readonly wake: () => void;
  readonly state: () => SyncState;
  readonly close: () => Promise<void>;
};

type Parts = Pick<House, 'db' | 'clock' | 'time' | 'settings' | 'tillKey' | 'log' | 'observe'> & {
  readonly transport: Transport;
  readonly random: () => number;
  readonly changed: () => void;
  /** Head office has blocked this till. */
  readonly revoked: () => void;
  /** Reads what head office tells, once it has everything from here. */
  readonly pull: () => Promise<void>;
};
type Outcome = 'not enrolled' | 'progress' | 'up to date' | 'failed';

export function openCourier(parts: Parts): Courier {
  const { db, clock, time, transport, observe, log, changed } = parts;
  let contact: 'none yet' | 'online' | 'offline' | 'refused' = 'none yet';
  let problem: RefusalCode | 'fork' | null = null;
  let failures = 0;
  let progressMs = clock.monotonicMs();
  let cancel = () => {};
  let inFlight: Promise<void> | null = null;
  let ahead: Batch | null = null;
  let again = false;
  let closed = false;

  const schedule = (delayMs: number) => {
    cancel();
    if (!closed) cancel = clock.after(delayMs, run);
  };
  const run = () => {
    if (inFlight) return void (again = true);
    inFlight = attempt()
      .catch((error: unknown): Outcome => {
        log.error({ bug: traceOf(error) }, 'a bug in the courier');
        return 'failed';
      })
      .then(async (outcome) => {
        if (!closed) tell(outcome);
        if (!closed && outcome === 'up to date') await pull();
        inFlight = null;
        if (!closed) goOn(outcome);
      });
  };
  const tell = (outcome: Outcome) => {
    if (outcome === 'not enrolled') return;
    observe('pushed');
    changed();
  };
  const pull = () =>
    parts.pull().catch((error: unknown) => log.error({ bug: traceOf(error) }, 'a bug in the feeds'));
  const goOn = (outcome: Outcome) => {
    failures = outcome === 'failed' ? failures + 1 : 0;
    const wait = waitAfter(outcome);
    again = false;
    if (wait !== null) schedule(wait);
  };
  const waitAfter = (outcome: Outcome): number | null => {
    if (outcome === 'failed') return waitAfterFailures(failures, parts.random);
    if (outcome === 'progress' || again) return 0;
    // Enrolling wakes a courier that has nobody to go to.
    return outcome === 'up to date' ? heartbeatMs : null;
  };
  const attempt = async (): Promise<Outcome> => {
    const standing = readStanding(db());
    if (standing.address === null || standing.isRevoked) return 'not enrolled';
    const batch = takeAhead(standing) ?? batchAfter(db(), parts, standing);
    if (batch.size > 0) observe('pushing');
    const url = new URL(batch.path, standing.address);
    const answer = await transport.post(url, batch.body, batch.headers, () => makeAhead(batch.next));
    if (closed) return 'failed';
    if (!answer.ok) return fail('offline', null);
    const response = pushResponseSchema.safeParse(answer.value.body);
    if (answer.value.status === 200 && response.success) return settle(response.data);
    const refusal = refusalSchema.safeParse(answer.value.body);
    if (!refusal.success || refusal.data.code === 'busy' || refusal.data.code === 'replayed')
      return fail('offline', null);
    if (refusal.data.code === 'revoked') parts.revoked();
    return fail('refused', refusal.data.code);
  };
  // While head office works on one batch the next is made ready. What goes wrong with it goes wrong again in its turn,
  // where it is told.
  const makeAhead = (next: Place | null) => {
    try {
      if (next && !closed) ahead = batchAfter(db(), parts, next);
    } catch {
      ahead = null;
    }
  };
  // Used once, for a nonce is; and only when it begins where head office stands by now.
  const takeAhead = ({ epoch, ackedSeq }: Place): Batch | null => {
    const made = ahead;
    ahead = null;
    return made?.after.epoch === epoch && made.after.ackedSeq === ackedSeq ? made : null;
  };
  // Head office may have more than we knew (a lost answer) or less (it was restored): either way we go on from there,
  // but only when the hash it names is our own at that place.
  const settle = (response: PushResponse): Outcome => {
    const standing = readStanding(db());
    const { ackedEpoch, ackedSeq, ackedHash, serverTime } = response;
    if (ackedEpoch !== standing.epoch || ackedHash !== ownHashAt(db(), standing.epoch, ackedSeq))
      return fail('refused', 'fork');
    time.learn(serverTime);
    transaction(db(), (writer) => saveAcked(writer, { seq: ackedSeq, hash: ackedHash, at: time.now() }));
    contact = 'online';
    problem = null;
    const waiting = countAfter(db(), standing.epoch, ackedSeq);
    if (ackedSeq !== standing.ackedSeq || waiting === 0) progressMs = clock.monotonicMs();
    // Standing still with something waiting is no progress: the next try comes by the back-off.
    if (waiting === 0) return 'up to date';
    return ackedSeq === standing.ackedSeq ? 'failed' : 'progress';
  };
  const fail = (how: 'offline' | 'refused', why: RefusalCode | null): Outcome => {
    if (contact !== how) log.info({ how, why }, 'head office was not reached');
    contact = how;
    problem = why;
    return 'failed';
  };

  schedule(0);
  return {
    wake: () => (inFlight ? void (again = true) : schedule(0)),
    state: () => {
      const standing = readStanding(db());
      const backlog = countAfter(db(), standing.epoch, standing.ackedSeq);
      const shared = {
        backlog,
        lastSyncAt: standing.lastContactAt,
        headOffice: standing.headOffice,
        problem,
      };
      if (standing.address === null) return { state: 'not enrolled', ...shared };
      if (standing.isRevoked) return { state: 'refused', ...shared, problem: 'revoked' };
      if (contact === 'refused') return { state: 'refused', ...shared };
      if (contact !== 'online') return { state: 'offline', ...shared };
      const stuck = backlog > 0 && clock.monotonicMs() - progressMs > stuckMs;
      return { state: stuck ? 'stuck' : 'online', ...shared };
    },
    close: async () => {
      closed = true;
      cancel();
      transport.close();
      await inFlight;
    },
  };
}

const ownHashAt = (db: Reader, epoch: number, seq: number): string | undefined =>
  seq === 0 ? genesisHash : entryAt(db, epoch, seq)?.hash;
