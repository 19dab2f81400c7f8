import { parseArgs } from 'node:util';

const usage = `Usage: npm start [-- options]
  --data DIR       keep the till's data in DIR
  --key-file PATH  take the till's key from PATH, in the browser host
  --head-less      open no window: print the address and go on serving
  --port N         serve the browser on port N
  --electron       try again to get Electron, for as long as it takes`;

export type StartOptions = {
  readonly data: string | undefined;
  readonly keyFile: string | undefined;
  readonly headLess: boolean;
  readonly port: number | undefined;
  readonly electron: boolean;
};

/** What `npm start` was asked for, or how to ask when it was asked wrongly. */
export function readStartOptions(args: readonly string[]): StartOptions | { readonly usage: string } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        data: { type: 'string' },
        'key-file': { type: 'string' },
        'head-less': { type: 'boolean', default: false },
        port: { type: 'string' },
        electron: { type: 'boolean', default: false },
      },
    });
    const port = values.port === undefined ? undefined : Number(values.port);
    if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port < 65_536)) return { usage };
    const { data, 'key-file': keyFile, 'head-less': headLess, electron } = values;
    return { data, keyFile, headLess, port, electron };
  } catch {
    return { usage };
  }
}
