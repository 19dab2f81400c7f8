import { once } from 'node:events';
import { answerTo, enter, openSocket, readMessages } from '../hosts/host-fixture.ts';
import type { BrowserHost } from '../../scripts/browser-host/open-browser-host.ts';
import type { CallName, Input, View } from '../../shared/contract/contract.ts';

export type Ask = <N extends CallName>(name: N, input: Input<N>) => Promise<View<N>>;

/** Does something through another connection of the same till, with the manager signed in, as a second window would. */
export async function asManager(
  host: BrowserHost,
  pin: string,
  work: (ask: Ask) => Promise<void>,
): Promise<void> {
  const socket = openSocket(host.origin, { cookie: await enter(host) });
  const { next } = readMessages(socket);
  await once(socket, 'open');
  let lastId = 0;
  const ask: Ask = async (call, input) => {
    const id = (lastId += 1);
    socket.send(JSON.stringify({ id, call, input }));
    const answer = await next(answerTo(id));
    if ('id' in answer && answer.ok) return answer.value as never;
    throw new Error(`${call} was refused: ${JSON.stringify(answer)}`);
  };
  try {
    const tiles = await ask('staff.tiles', {});
    const manager = tiles.find(({ role }) => role === 'manager');
    if (!manager) throw new Error('A till has a manager');
    await ask('staff.signIn', { staffId: manager.staffId, pin });
    await work(ask);
  } finally {
    socket.close();
  }
}
