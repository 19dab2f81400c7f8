import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { lstat } from 'node:fs/promises';
import { SerialPort } from 'serialport';
import { onTestFinished } from 'vitest';
import { newFolder } from '../test-till.ts';

/** A serial cable between two real pseudo-terminals: the till is at `till`, the test plays what is at `device`. */
export type SerialCable = {
  readonly till: string;
  readonly device: string;
  readonly unplug: () => Promise<void>;
};

/** Lays a cable; it is gone when the test ends. Given a folder, it comes back at the same paths. */
export async function laySerialCable(folder = newFolder()): Promise<SerialCable> {
  const [till, device] = [join(folder, 'till'), join(folder, 'device')];
  const ends = [till, device].map((link) => `pty,raw,echo=0,link=${link}`);
  const socat = spawn('socat', ends, { stdio: 'ignore' });
  const gone = once(socat, 'exit');
  const unplug = async () => {
    socat.kill();
    await gone;
  };
  onTestFinished(unplug);
  for (const link of [till, device])
    while (socat.exitCode === null && !(await lstat(link).catch(() => null))) await setTimeout(5);
  if (socat.exitCode !== null) throw new Error('socat laid no cable');
  return { till, device, unplug };
}

/** Opens the device's end of a cable. */
export async function openDeviceEnd({ device }: SerialCable, hear: (bytes: Uint8Array) => void) {
  const port = new SerialPort({ path: device, baudRate: 115_200, autoOpen: false });
  port.on('data', hear);
  await new Promise<void>((done, fail) => port.open((error) => (error ? fail(error) : done())));
  const close = () => new Promise<void>((done) => (port.isOpen ? port.close(() => done()) : done()));
  onTestFinished(close);
  return { send: (bytes: Uint8Array) => void port.write(bytes), close };
}
