import { err, ok } from '../../../../shared/result.ts';
import type * as Library from 'serialport';
import type { ScannerDriver } from './port.ts';

/**
 * A scanner on a serial port, or on a USB cable that looks like one. A new port object for each try: one that failed
 * to open cannot be used again. That the cable is pulled comes as 'close', without an 'error'.
 */
export const serialScanner: ScannerDriver = {
  open: async ({ path, baudRate }, ear) => {
    const library = await loadLibrary();
    if (!library) return err('no driver for serial ports on this machine');
    const port = new library.SerialPort({ path, baudRate, autoOpen: false });
    port.on('data', (chunk: Uint8Array) => ear.bytes(chunk));
    port.on('close', ear.gone);
    // An open port may still err; without a listener that would end the till.
    port.on('error', () => {});
    const failure = await new Promise<Error | null>((done) => port.open(done));
    if (failure) return err(failure.message);
    return ok({
      close: () =>
        new Promise<void>((done) => {
          port.removeAllListeners('close');
          if (port.isOpen) port.close(() => done());
          else done();
        }),
    });
  },
  ports: async () => {
    const library = await loadLibrary();
    const found = (await library?.SerialPort.list().catch(() => [])) ?? [];
    return found.map(({ path }) => path).toSorted();
  },
};

/** The library brings its native part for the usual machines; on another one the till goes on without. */
async function loadLibrary(): Promise<typeof Library | null> {
  try {
    return await import('serialport');
  } catch {
    return null;
  }
}
