import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { onTestFinished } from 'vitest';
import type { AddressInfo, Socket } from 'node:net';

/** The cable between a till and its head office: cut, nothing passes; mended, all does. It ends with the test. */
export async function layCable(to: string) {
  const { hostname, port } = new URL(to);
  const ends = new Set<Socket>();
  let isCut = false;
  const hold = (socket: Socket) => {
    ends.add(socket);
    // Torn connections are what this is for.
    socket.on('error', () => {});
    socket.on('close', () => ends.delete(socket));
  };
  const cut = () => {
    isCut = true;
    for (const socket of ends) socket.destroy();
  };
  const server = createServer((near) => {
    hold(near);
    if (isCut) return void near.destroy();
    const far = connect(Number(port), hostname);
    hold(far);
    near.pipe(far).pipe(near);
    return undefined;
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  onTestFinished(() => {
    cut();
    server.close();
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut,
    mend: () => {
      isCut = false;
    },
  };
}
