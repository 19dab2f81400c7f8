import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { StartTill } from '../../electron/shell/relay.ts';
import type { FromTill } from '../../electron/till/host-protocol.ts';

/** Starts the till process with the Node that runs this host; what it logs goes to standard error. */
export const forkTill =
  (entry: string): StartTill =>
  (on) => {
    const child = fork(entry, [], { stdio: ['ignore', 2, 2, 'ipc'], execArgv: [] });
    child.on('message', (message) => on.message(message as FromTill));
    // The last messages may still be in the channel when the process is gone: only both mean the end.
    void Promise.allSettled([once(child, 'exit'), once(child, 'disconnect')]).then(on.exit);
    return {
      pid: () => child.pid,
      // A send to a process that just died fails; its exit is told anyway.
      send: (message) => child.connected && child.send(message, () => {}),
      kill: () => child.kill('SIGKILL'),
    };
  };
