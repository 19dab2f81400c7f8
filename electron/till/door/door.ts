import { permissionOf } from '../../../shared/access/action-table.ts';
import { redact } from '../../../shared/access/redact.ts';
import { calls, isCallName } from '../../../shared/contract/contract.ts';
import { sayError } from '../../../shared/messages/say.ts';
import { err, ok } from '../../../shared/result.ts';
import { failureOf } from '../database/problems.ts';
import { traceOf } from '../log.ts';
import { readStanding } from '../sync/sync-store.ts';
import { answerUnderDuress } from './under-duress.ts';
import { viewerOf } from './viewer.ts';
import type { Permission } from '../../../shared/access/action-table.ts';
import type { Failure } from '../../../shared/contract/app-error.ts';
import type { Clock } from '../../../shared/clock.ts';
import type { CallName } from '../../../shared/contract/contract.ts';
import type { Request, Response } from '../../../shared/contract/protocol.ts';
import type { Session } from '../../../shared/contract/staff.ts';
import type { Result } from '../../../shared/result.ts';
import type { Log } from '../log.ts';
import type { Keeper } from '../start/keeper.ts';
import type { Caller, Handlers } from './handlers.ts';

/** What the door needs: the handlers behind it, the keeper of the house, and where to tell of bugs. */
export type DoorFrame = {
  readonly handlers: Handlers;
  readonly keeper: Keeper;
  readonly clock: Clock;
  readonly log: Log;
  readonly makeReference: () => string;
};

type AnyHandler = (
  input: unknown,
  context: unknown,
) => Promise<Result<unknown, Failure>> | Result<unknown, Failure>;

/**
 * The only way in: known call, parsed input, somebody signed in, allowed to act, handler, parsed output, redacted to
 * what the viewer may see. Expected failures come back as values; a bug is caught here, once.
 */
export async function passDoor(frame: DoorFrame, caller: Caller, request: Request): Promise<Response> {
  const answer = await answerTo(frame, caller, request).catch((error: unknown) =>
    err(caught(frame, request.call, error)),
  );
  if (answer.ok) return { id: request.id, ok: true, value: answer.value };
  const { code, details } = answer.error;
  return {
    id: request.id,
    ok: false,
    error: { code, message: sayError(answer.error), ...(details && { details }) },
  };
}

async function answerTo(
  frame: DoorFrame,
  caller: Caller,
  { call: name, input }: Request,
): Promise<Result<unknown, Failure>> {
  if (!isCallName(name)) return err({ code: 'call.unknown' });
  const { action, input: inputSchema, output: outputSchema } = calls[name];
  const parsed = inputSchema.safeParse(input ?? {});
  if (!parsed.success)
    return err({ code: 'call.malformed', details: { where: whereOf(parsed.error.issues) } });

  const context = contextFor(frame.keeper, caller, name);
  if (!context.ok) return context;
  const session = caller.session();
  const allowed = mayAct(action, caller, session);
  if (!allowed.ok) return allowed;

  const instead = caller.isUnderDuress() ? answerUnderDuress(name) : null;
  if (instead) return instead;
  const answer = await (frame.handlers[name] as AnyHandler)(parsed.data, context.value);
  if (!answer.ok) return answer;
  // Parsed before it is redacted: a redacted answer is of another type and would not fit its schema.
  const output: unknown = outputSchema.parse(answer.value);
  return ok(redact(outputSchema, output, viewerOf(caller, frame.keeper.house())));
}

function contextFor(keeper: Keeper, caller: Caller, name: CallName): Result<unknown, Failure> {
  if (name.startsWith('start.')) return ok({ keeper });
  const house = keeper.house();
  if (!house) return err(keeper.whyClosed());
  if (readStanding(house.db()).isRevoked) return err({ code: 'till.revoked' });
  const session = caller.session();
  return ok({ house, connection: caller, ...(session && { session }) });
}

function mayAct(
  action: (typeof calls)[CallName]['action'],
  { kind }: Caller,
  session: Session | null,
): Result<null, Failure> {
  if (action === 'stand before the till') return ok(null);
  // A display faces the client: it shows, and nothing is ever done through it.
  if (kind === 'display') return err({ code: 'not-allowed' });
  if (!session) return err({ code: 'sign-in.needed' });
  if (action === 'be signed in') return ok(null);
  const refusal = refusals[permissionOf(session.role, action)];
  return refusal ? err(refusal) : ok(null);
}

/** A condition that nothing on the way has met yet refuses; calls that can meet one check it themselves. */
const refusals: Readonly<Record<Permission, Failure | null>> = {
  yes: null,
  no: { code: 'not-allowed' },
  approval: { code: 'approval.needed' },
  'second approval': { code: 'approval.needed' },
  // The call knows who is served; the door does not.
  'being served': null,
  'for a request': { code: 'not-allowed' },
  // The call itself carries head office's one-time code.
  'with head office': null,
};

function caught({ keeper, log, makeReference }: DoorFrame, call: string, error: unknown): Failure {
  const failure = failureOf(error);
  if (failure) {
    log.error(
      { call: isCallName(call) ? call : 'unknown', code: failure.code },
      'the disk or the database answered with an error',
    );
    return keeper.recover(failure);
  }
  const reference = makeReference();
  log.error({ call, reference, bug: traceOf(error) }, 'a bug');
  return { code: 'call.failed', details: { reference } };
}

const whereOf = (issues: readonly { readonly path: readonly PropertyKey[] }[]): string =>
  [...new Set(issues.map(({ path }) => path.map(String).join('.')))]
    .filter((path) => path !== '')
    .join(', ') || 'the whole';
