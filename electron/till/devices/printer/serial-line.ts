import type { Clock } from '../../../../shared/clock.ts';

/** An open serial port to a device that answers single bytes. */
export type Line = {
  /** Sends bytes and waits until they have left the machine; false when the device is gone or takes no more. */
  readonly write: (bytes: Uint8Array, waitMs: number) => Promise<boolean>;
  /** Sends a question and waits for the first byte that is an answer; null when none comes in time. */
  readonly ask: (
    question: Uint8Array,
    isAnswer: (byte: number) => boolean,
    waitMs: number,
  ) => Promise<number | null>;
  readonly close: () => Promise<void>;
};

/** Opens a port, or answers null when it is not there or another program holds it. */
export async function openLine(
  { path, baudRate }: { readonly path: string; readonly baudRate: number },
  clock: Clock,
): Promise<Line | null> {
  const { SerialPort } = await import('serialport');
  const port = new SerialPort({ path, baudRate, autoOpen: false });
  let hear: (byte: number) => void = () => {};
  let gone: () => void = () => {};
  port.on('data', (bytes: Uint8Array) => bytes.forEach((byte) => hear(byte)));
  // Unplugged: the port closes by itself, and whoever waits need not wait any longer.
  port.on('close', () => gone());
  // Failures are answered where they happen; an event nobody hears would end the till.
  port.on('error', () => {});
  const opened = await new Promise<boolean>((done) => port.open((error) => done(!error)));
  if (!opened) return null;
  let stuck = false;

  const write: Line['write'] = (bytes, waitMs) => {
    const sent = Promise.withResolvers<boolean>();
    gone = () => sent.resolve(false);
    const cancel = clock.after(waitMs, () => sent.resolve(false));
    port.write(bytes, (error) => {
      if (error) sent.resolve(false);
      else port.drain((failed) => sent.resolve(!failed));
    });
    return sent.promise.then((went) => {
      cancel();
      stuck = !went;
      return went;
    });
  };
  return {
    write,
    ask: async (question, isAnswer, waitMs) => {
      let cancel = () => {};
      const answer = new Promise<number | null>((done) => {
        hear = (byte) => isAnswer(byte) && done(byte);
        cancel = clock.after(waitMs, () => done(null));
        void write(question, waitMs).then((sent) => {
          if (sent) gone = () => done(null);
          else done(null);
        });
      });
      return answer.finally(() => {
        cancel();
        hear = () => {};
      });
    },
    close: () =>
      new Promise((done) => {
        const close = () => port.close(() => done());
        if (!port.isOpen) done();
        // What a device did not take is given up, or closing would wait for it.
        else if (stuck) port.flush(close);
        else close();
      }),
  };
}
