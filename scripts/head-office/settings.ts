import { parseArgs } from 'node:util';
import { homeFolder } from './home-folder.ts';

export type Settings = {
  readonly command: 'serve' | 'code';
  readonly data: string;
  readonly databaseUrl: string | undefined;
  readonly address: string;
  readonly port: number;
  readonly name: string | undefined;
  readonly password: string | undefined;
  readonly log: 'info' | 'warn';
};

export const usage = `Usage: npm run head-office -- [code] [options]
  code                 make a code for one more till, then end
  --data DIR           folder of the embedded store
  --database-url URL   a PostgreSQL server instead; also by DATABASE_URL
  --port PORT          8710; 0 takes a free one
  --address ADDRESS    127.0.0.1; another one needs HEAD_OFFICE_PASSWORD
  --name NAME          the house's name, on the very first start
  --verbose            log every request`;

/** What the command line and the environment ask for; throws on what it does not know. */
export function readSettings(args: readonly string[], env: NodeJS.ProcessEnv): Settings {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      data: { type: 'string' },
      'database-url': { type: 'string' },
      port: { type: 'string', default: '8710' },
      address: { type: 'string', default: '127.0.0.1' },
      name: { type: 'string' },
      verbose: { type: 'boolean', default: false },
    },
  });
  const [command = 'serve', ...rest] = positionals;
  if ((command !== 'serve' && command !== 'code') || rest.length > 0) {
    throw new Error(`Unknown command "${positionals.join(' ')}".`);
  }
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`"${values.port}" is not a port.`);
  return {
    command,
    data: values.data ?? homeFolder(),
    databaseUrl: values['database-url'] ?? env['DATABASE_URL'],
    address: values.address,
    port,
    name: values.name,
    password: env['HEAD_OFFICE_PASSWORD'],
    log: values.verbose ? 'info' : 'warn',
  };
}
