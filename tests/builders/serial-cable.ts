import { onTestFinished } from 'vitest';
import { newFolder } from '../test-till.ts';
import { layCable, openEnd } from './pseudo-terminals.ts';
import type { Cable, CableEnd } from './pseudo-terminals.ts';

export type SerialCable = Cable;

/** Lays a cable; it is gone when the test ends. Given a folder, it comes back at the same paths. */
export async function laySerialCable(folder = newFolder()): Promise<SerialCable> {
  const cable = await layCable(folder);
  onTestFinished(cable.unplug);
  return cable;
}

/** Opens the device's end of a cable until the test ends. */
export async function openDeviceEnd(
  { device }: SerialCable,
  hear: (bytes: Uint8Array) => void,
): Promise<CableEnd> {
  const end = await openEnd(device, hear);
  onTestFinished(end.close);
  return end;
}
