import { expect } from 'vitest';
import type { Till } from '../../electron/till/open-till.ts';
import type { NewStaff } from '../../electron/till/start/found-till.ts';
import type { CallName, Input, Reply, View } from '../../shared/contract/contract.ts';
import type { Notice, Response } from '../../shared/contract/protocol.ts';
import type { ReceiptView } from '../../shared/contract/sales.ts';
import type { ErrorCode } from '../../shared/messages/errors.ts';
import type { StaffId } from '../../shared/ids.ts';

type Person = Pick<NewStaff, 'givenName' | 'pin'>;

/** What a test does at the counter, step after step: `till.signIn(anna).scan('R-1').payCash(500).expectReceipt({})`. */
export type Steps = Promise<void> & {
  readonly signIn: (person: Person) => Steps;
  readonly lock: () => Steps;
  readonly scan: (code: string) => Steps;
  readonly hold: (note?: string) => Steps;
  readonly payCash: (minor: number) => Steps;
  /** Looks at the receipt of the last payment. */
  readonly expectReceipt: (shape: Readonly<Record<string, unknown>>) => Steps;
};

/** One window at the till, as a test drives it. */
export type TestConnection = Pick<
  Steps,
  'signIn' | 'lock' | 'scan' | 'hold' | 'payCash' | 'expectReceipt'
> & {
  readonly notices: Notice[];
  /** Sends any request as it is. */
  readonly send: (call: string, input: unknown) => Promise<Response>;
  readonly call: <N extends CallName>(name: N, input: Input<N>) => Promise<Reply<N>>;
  /** Asks and gets the value; the test fails when the till refuses. */
  readonly ask: <N extends CallName>(name: N, input: Input<N>) => Promise<View<N>>;
  /** Asks and gets the code of the refusal, or null when the till does as it is asked. */
  readonly refusal: <N extends CallName>(name: N, input: Input<N>) => Promise<ErrorCode | null>;
  readonly staffId: (person: Pick<NewStaff, 'givenName'>) => Promise<StaffId>;
  readonly close: () => void;
};

export function connectTo(till: Till, kind: Parameters<Till['connect']>[0]): TestConnection {
  const notices: Notice[] = [];
  const connection = till.connect(kind, (notice) => notices.push(notice));
  let requests = 0;
  let lastReceipt: ReceiptView | null = null;

  const send: TestConnection['send'] = (call, input) => connection.call({ id: (requests += 1), call, input });
  const call: TestConnection['call'] = async (name, input) => (await send(name, input)) as Reply<typeof name>;
  const ask: TestConnection['ask'] = async (name, input) => {
    const reply = await call(name, input);
    if (!reply.ok) throw new Error(`${name} was refused: ${reply.error.code} (${reply.error.message})`);
    return reply.value;
  };
  const refusal: TestConnection['refusal'] = async (name, input) => {
    const reply = await call(name, input);
    return reply.ok ? null : reply.error.code;
  };
  const staffId: TestConnection['staffId'] = async ({ givenName }) => {
    const tile = (await ask('staff.tiles', {})).find(({ displayName }) =>
      displayName.startsWith(`${givenName} `),
    );
    if (!tile) throw new Error(`${givenName} does not work here`);
    return tile.staffId;
  };
  const payCash = async (minor: number) => {
    const { sale } = await ask('sales.inHand', {});
    if (!sale) throw new Error('There is no sale in hand to pay');
    const { saleId, revision, currency } = sale;
    const tenders = [{ kind: 'cash' as const, tendered: { minor, currency } }];
    lastReceipt = await ask('sales.pay', { saleId, revision, tenders });
  };

  const after = (done: Promise<void>): Steps =>
    Object.assign(done, {
      signIn: (person: Person) =>
        step(done, async () => ask('staff.signIn', { staffId: await staffId(person), pin: person.pin })),
      lock: () => step(done, () => ask('staff.lock', {})),
      scan: (text: string) => step(done, () => ask('sales.scan', { text })),
      hold: (note?: string) => step(done, () => ask('sales.hold', { note: note ?? null })),
      payCash: (minor: number) => step(done, () => payCash(minor)),
      expectReceipt: (shape: Readonly<Record<string, unknown>>) =>
        step(done, () => Promise.resolve(expect(lastReceipt).toMatchObject(shape))),
    });
  const step = (done: Promise<void>, work: () => Promise<unknown>): Steps =>
    after(done.then(async () => void (await work())));
  const { signIn, lock, scan, hold, payCash: pay, expectReceipt } = after(Promise.resolve());
  const steps = { signIn, lock, scan, hold, payCash: pay, expectReceipt };
  return { ...steps, notices, send, call, ask, refusal, staffId, close: connection.close };
}
