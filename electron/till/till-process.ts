import { randomUUIDv7 } from 'node:crypto';
import { openTill } from './open-till.ts';
import { openLog } from './log.ts';
import { systemClock } from './system-clock.ts';
import type { Connection } from './door/connections.ts';
import type { FromHost, FromTill } from './host-protocol.ts';
import type { Till } from './open-till.ts';

/** The channel to the host: Electron's utility process has a port, a forked Node process has `send`. */
type Channel = {
  readonly say: (message: FromTill) => void;
  readonly hear: (listener: (message: FromHost) => void) => void;
};
type ParentPort = {
  postMessage: (message: FromTill) => void;
  on: (event: 'message', listener: (event: { data: FromHost }) => void) => void;
};

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
  hear((message) => {
    switch (message.say) {
      case 'open':
        till = openTill({
          folder: message.folder,
          sampleFolder: message.sampleFolder,
          key: message.keyHex === null ? null : Buffer.from(message.keyHex, 'hex'),
          clock: systemClock,
          makeId: randomUUIDv7,
          log: openLog(),
          simulateDevices: false,
          opened: (folder, key) => say({ say: 'opened', folder, keyHex: Buffer.from(key).toString('hex') }),
          observe: () => {},
        });
        return say({ say: 'ready' });
      case 'connect': {
        const { connection, kind } = message;
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
        connections.get(message.connection)?.close();
        connections.delete(message.connection);
        return;
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
    hear: (listener) => void process.on('message', (message) => listener(message as FromHost)),
  };
}
