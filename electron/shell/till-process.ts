import type { UtilityProcess } from 'electron';
import type { FromTill } from '../till/host-protocol.ts';
import type { StartTill } from './relay.ts';

type Forked = Pick<UtilityProcess, 'pid' | 'postMessage' | 'kill'> & {
  on(event: 'message', listener: (message: FromTill) => void): unknown;
  on(event: 'exit', listener: () => void): unknown;
};
type Forks = {
  fork(
    module: string,
    args: string[],
    options: { serviceName: string; stdio: ('ignore' | 'inherit')[] },
  ): Forked;
};

/** Starts the till as a process of its own, so that nothing in it can freeze or take down the window. */
export const startTillProcess =
  (utilityProcess: Forks, entry: string): StartTill =>
  (on) => {
    const child = utilityProcess.fork(entry, [], {
      serviceName: 'till',
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.on('message', on.message);
    child.on('exit', on.exit);
    return {
      pid: () => child.pid,
      send: (message) => child.postMessage(message, []),
      kill: () => void child.kill(),
    };
  };
