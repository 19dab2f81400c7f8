import type { Clock } from '../../shared/clock.ts';
import type { EventName, Payload } from '../../shared/contract/contract.ts';
import type { MakeId } from '../../shared/ids.ts';
import type { Failure } from '../../shared/contract/app-error.ts';
import type { Result } from '../../shared/result.ts';
import type { Reader } from './database/query.ts';
import type { ApprovalDesk } from './approvals/desk.ts';
import type { CodeDesk } from './rights/code-desk.ts';
import type { Captures } from './identity/captures.ts';
import type { Asking } from './clients/asking.ts';
import type { Passes } from './passes/passes.ts';
import type { Serving } from './clients/serving.ts';
import type { Caller } from './door/handlers.ts';
import type { Scanning } from './devices/scanner/scanning.ts';
import type { Press } from './documents/press/press.ts';
import type { Printing } from './devices/printer/print-queue.ts';
import type { TillKey } from './keys/till-key.ts';
import type { Log } from './log.ts';
import type { JustPaid } from './sales/just-paid.ts';
import type { Settings } from './settings/settings-store.ts';
import type { SignInGuard } from './staff/sign-in-guard.ts';
import type { Courier } from './sync/courier.ts';
import type { Transport } from './sync/transport.ts';
import type { TillTime } from './time/till-time.ts';

/**
 * What the till begins to do, for those who test what a sudden end does to it. Printing and pushing go on beside what
 * staff do, so their ends are told too; when a call is over only its host knows, once the answer is out.
 */
export type Phase =
  'editing' | 'before commit' | 'in commit' | 'committed' | 'printing' | 'printed' | 'pushing' | 'pushed';

/** Tells an event to every connection that may have it, but the one that caused it and has its answer. */
export type Publish = <N extends EventName>(name: N, payload: Payload<N>, except?: Caller) => void;

/** An open till's parts, handed to every handler. */
export type House = {
  readonly folder: string;
  /** The encrypted database; reopened in place after a disk error, so ask for it each time. */
  readonly db: () => Reader;
  /** Opens the database again after an I/O error. When that fails the house is closed, and the failure says why. */
  readonly reopen: () => Result<null, Failure>;
  readonly settings: Settings;
  readonly clock: Clock;
  readonly time: TillTime;
  readonly makeId: MakeId;
  readonly tillKey: TillKey;
  /** Goes into every PIN's verifier and is kept in no file: it comes from the database key. */
  readonly pepper: Uint8Array;
  readonly signIns: SignInGuard;
  readonly approvals: ApprovalDesk;
  readonly codes: CodeDesk;
  readonly serving: Serving;
  readonly justPaid: JustPaid;
  readonly asking: Asking;
  readonly passes: Passes;
  readonly transport: Transport;
  readonly courier: Courier;
  readonly printing: Printing;
  readonly press: Press;
  readonly scanning: Scanning;
  readonly captures: Captures;
  readonly publish: Publish;
  readonly observe: (phase: Phase) => void;
  readonly log: Log;
};
