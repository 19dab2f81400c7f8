import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { SerialPort } from 'serialport';

/** A serial cable between two real pseudo-terminals: the till is at `till`, the test plays what is at `device`. */
export type Cable = {
  readonly till: string;
  readonly device: string;
  readonly unplug: () => Promise<void>;
};

/** One end of a cable, open. */
export type CableEnd = {
  readonly send: (bytes: Uint8Array) => void;
  readonly close: () => Promise<void>;
};

/** Lays a cable whose ends lie in a folder; laid there again, it comes back at the same paths. Unplug it in the end. */
export async function layCable(folder: string): Promise<Cable> {
  const [till, device] = [join(folder, 'till'), join(folder, 'device')];
  const ends = [till, device].map((link) => `pty,raw,echo=0,link=${link}`);
  const socat = spawn('socat', ends, { stdio: 'ignore' });
  const gone = once(socat, 'exit');
  const unplug = async () => {
    socat.kill();
    await gone;
  };
  for (const link of [till, device])
    while (socat.exitCode === null && !(await lstat(link).catch(() => null))) await setTimeout(5);
  if (socat.exitCode !== null) throw new Error('socat laid no cable');
  return { till, device, unplug };
}

/** Opens the device's end of a cable. */
export async function openEnd(path: string, hear: (bytes: Uint8Array) => void): Promise<CableEnd> {
  const port = new SerialPort({ path, baudRate: 115_200, autoOpen: false });
  port.on('data', hear);
  await new Promise<void>((done, fail) => port.open((error) => (error ? fail(error) : done())));
  return {
    send: (bytes) => void port.write(bytes),
    close: () => new Promise<void>((done) => (port.isOpen ? port.close(() => done()) : done())),
  };
}
