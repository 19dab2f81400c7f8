import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { chown, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { ensurePostgresql } from '../../scripts/set-up/postgresql.ts';
import type { ChildProcess } from 'node:child_process';

/** A PostgreSQL server of our own, on a socket in a folder of its own. */
export type Server = {
  /** Makes a database, empty or as a copy of one that nobody has open; gives its address. */
  readonly newDatabase: (copyOf?: string) => Promise<string>;
  /** Ends it as a power cut would. */
  readonly cut: () => Promise<void>;
  /** Starts it again after that. */
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** PostgreSQL refuses to run as root: there it runs as Debian's `nobody`. */
const nobody = 65_534;
const runAs = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};

export async function startPostgresql(): Promise<Server> {
  const programs = await ensurePostgresql();
  const folder = await mkdtemp(join(tmpdir(), 'carme-pg-'));
  if ('uid' in runAs) await chown(folder, nobody, nobody);
  const data = join(folder, 'data');
  const initdb = ['-D', data, '-U', 'carme', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'];
  const made = spawn(join(programs, 'initdb'), initdb, { ...runAs, cwd: folder, stdio: 'ignore' });
  const [code] = (await once(made, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`initdb ended with ${code}`);

  const options = ['-D', data, '-c', 'listen_addresses=', '-c', `unix_socket_directories=${folder}`];
  const start = () => startServer(join(programs, 'postgres'), options, folder);
  let running = await start();
  const addressOf = (database: string) => `postgresql://carme@localhost/${database}?host=${folder}`;
  return {
    newDatabase: async (copyOf) => {
      const name = `office_${randomUUID().replaceAll('-', '')}`;
      const template = copyOf === undefined ? '' : ` template ${new URL(copyOf).pathname.slice(1)}`;
      const admin = new pg.Client(addressOf('postgres'));
      await admin.connect();
      await admin.query(`create database ${name}${template}`);
      await admin.end();
      return addressOf(name);
    },
    cut: () => end(running, 'SIGQUIT'),
    start: async () => {
      running = await start();
    },
    stop: async () => {
      await end(running, 'SIGINT');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function startServer(
  program: string,
  options: readonly string[],
  folder: string,
): Promise<ChildProcess> {
  const server = spawn(program, options, { ...runAs, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  const said: string[] = [];
  await new Promise<void>((resolve, reject) => {
    server.stderr.setEncoding('utf8').on('data', (text: string) => {
      said.push(text);
      if (said.join('').includes('ready to accept connections')) resolve();
    });
    server.once('exit', () => reject(new Error(`PostgreSQL did not start:\n${said.join('')}`)));
  });
  return server;
}

async function end(server: ChildProcess, signal: 'SIGINT' | 'SIGQUIT'): Promise<void> {
  const ended = once(server, 'exit');
  server.kill(signal);
  await ended;
}
