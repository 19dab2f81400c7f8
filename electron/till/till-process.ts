import { randomUUIDv7 } from 'node:crypto';
import { openTill } from './open-till.ts';
import { openLog, traceOf } from './log.ts';
import { readHostMessage } from './read-host-message.ts';
import { systemClock } from './system-clock.ts';
import type { Connection } from './door/connections.ts';
import type { FromTill } from './host-protocol.ts';
import type { Till } from './open-till.ts';

/** The channel to the host: Electron's utility process has a port, a forked Node process has `send`. */
type Channel = {
  readonly say: (message: FromTill) => void;
  readonly hear: (listener: (message: unknown) => void) => void;
};
type ParentPort = {
  postMessage: (message: FromTill) => void;
  on: (event: 'message', listener: (event: { data: unknown }) => void) => void;
};

const log = openLog();
// Node would print the message of what ends it, which may repeat the words it stumbled over.
process.on('uncaughtException', (error) => {
  log.error({ bug: traceOf(error) }, 'a bug ended the till');
  process.exit(1);
});
serve(channelToHost());

/** Serves one host until it says close or goes away. */
function serve({ say, hear }: Channel): void {
  const connections = new Map<number, Connection>();
  let till: Till | null = null;
  const end = async () => {
    await till?.close();
    say({ say: 'closed' });
    process.exit(0);
  };
  const disconnect = (connection: number) => {
    connections.get(connection)?.close();
    connections.delete(connection);
  };
  hear((heard) => {
    const message = readHostMessage(heard);
    if (!message) return log.warn({}, 'the host said what is no message');
    switch (message.say) {
      case 'open':
        // One till in a process: a second one would keep the first one's folder locked.
        if (till) return;
        till = openTill({
          folder: message.folder,
          sampleFolder: message.sampleFolder,
          key: message.keyHex === null ? null : Buffer.from(message.keyHex, 'hex'),
          clock: systemClock,
          makeId: randomUUIDv7,
          log,
          simulateDevices: false,
          opened: (folder, key) => say({ say: 'opened', folder, keyHex: Buffer.from(key).toString('hex') }),
          observe: () => {},
        });
        return say({ say: 'ready' });
      case 'connect': {
        const { connection, kind } = message;
        // Whoever had this number before hears and does nothing under it any more.
        disconnect(connection);
        const opened = till?.connect(kind, (notice) => say({ say: 'notice', connection, notice }));
        if (opened) connections.set(connection, opened);
        return;
      }
      case 'request': {
        const { connection, request } = message;
        return void connections
          .get(connection)
          ?.call(request)
          .then((response) => say({ say: 'response', connection, response }));
      }
      case 'disconnect':
        return disconnect(message.connection);
      case 'close':
        return void end();
    }
  });
  // A host that is gone cannot be served; the open sale is on disk.
  process.on('disconnect', () => void end());
}

function channelToHost(): Channel {
  const port = (process as { parentPort?: ParentPort }).parentPort;
  if (port)
    return {
      say: (message) => port.postMessage(message),
      hear: (listener) => port.on('message', ({ data }) => listener(data)),
    };
  return {
    // After the host has gone there is nobody to tell.
    say: (message) => void (process.connected && process.send?.(message)),
    hear: (listener) => void process.on('message', (message) => listener(message)),
  };
}
