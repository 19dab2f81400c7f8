import { onTestFinished } from 'vitest';
import { listen } from '../../head-office/listen.ts';
import { openLog } from '../../head-office/log.ts';
import { openHeadOffice } from '../../head-office/open-head-office.ts';
import type { enrolRequestSchema } from '../../shared/sync/push.ts';
import { aTill, morning, signPush } from '../builders/journal-chain.ts';
import type { z } from 'zod';
import type { ConsoleState } from '../../head-office/console/state.ts';
import type { Log } from '../../head-office/log.ts';
import type { Store } from '../../head-office/store/store.ts';
import type { Entry } from '../../shared/sync/entry.ts';
import type { PushRequest } from '../../shared/sync/push.ts';
import type { SignedRequest, TillIdentity } from '../builders/journal-chain.ts';
import type { NewPlace, Place } from './stores.ts';
import type { Instant } from '../../shared/clock.ts';

export type Answer = { readonly status: number; readonly body: Record<string, unknown> };
type Enrolment = z.output<typeof enrolRequestSchema>;

/** A head office that serves over HTTP until the test ends or closes it. */
export type Office = {
  readonly url: string;
  readonly store: Store;
  readonly firstCode: string | null;
  readonly code: () => Promise<string>;
  /** Moves its clock. */
  readonly pass: (ms: number) => void;
  readonly send: (request: SignedRequest) => Promise<Answer>;
  readonly push: (
    till: TillIdentity,
    entries: readonly Entry[],
    changed?: Partial<PushRequest>,
  ) => Promise<Answer>;
  readonly enrol: (code: string, till: TillIdentity, changed?: Partial<Enrolment>) => Promise<Answer>;
  /** A till that is enrolled. */
  readonly newTill: (changed?: Partial<Enrolment>) => Promise<TillIdentity>;
  readonly state: () => Promise<ConsoleState>;
  readonly close: () => Promise<void>;
};

type Options = { readonly password?: string; readonly log?: Log };

export async function openOffice(
  place: Place,
  { password, log = openLog('silent') }: Options = {},
): Promise<Office> {
  let now = morning;
  const store = await place.open();
  const office = await openHeadOffice({ store, clock: { now: () => now }, log, password });
  const listening = await listen(office);
  if (!listening.ok) throw new Error(listening.error);
  const { url } = listening.value;
  let closed = false;
  const close = async () => {
    if (closed) return;
    closed = true;
    await listening.value.close();
    await office.close();
  };
  onTestFinished(close);

  const post = async (
    path: string,
    body: string,
    headers: Readonly<Record<string, string>>,
  ): Promise<Answer> => {
    const response = await fetch(`${url}${path}`, { method: 'POST', body, headers });
    return { status: response.status, body: (await response.json()) as Answer['body'] };
  };
  const code = async () => (await office.makeCode()).code;
  const enrol: Office['enrol'] = (typed, till, changed = {}) =>
    post('/v1/enrol', JSON.stringify({ ...enrolmentOf(till), code: typed, ...changed }), {});
  const send: Office['send'] = ({ path, body, headers }) => post(path, body, headers);
  return {
    url,
    store,
    firstCode: office.firstCode?.code ?? null,
    code,
    pass: (ms) => {
      now = (now + ms) as Instant;
    },
    send,
    push: (till, entries, changed) => send(signPush(till, entries, changed)),
    enrol,
    newTill: async (changed) => {
      const till = aTill();
      const { status } = await enrol(await code(), till, changed);
      if (status !== 200) throw new Error(`The till was not enrolled: ${status}`);
      return till;
    },
    state: async () => (await (await fetch(`${url}/console/state`)).json()) as ConsoleState,
    close,
  };
}

/** An office on a place of its own. */
export const newOffice = async (newPlace: NewPlace): Promise<Office> => openOffice(await newPlace());

const enrolmentOf = ({ till, publicKey }: TillIdentity): Omit<Enrolment, 'code'> => ({
  protocol: 1,
  till,
  tillName: 'Till A',
  boutiqueName: 'Vientiane 2',
  country: 'LA',
  currency: 'LAK',
  timeZone: 'Asia/Vientiane',
  publicKey,
});
