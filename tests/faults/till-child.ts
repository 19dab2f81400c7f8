import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { assert } from '../../shared/result.ts';
import { hearJsonLines } from './json-lines.ts';
import { readBlackBox } from './kill/black-box.ts';
import type { CallName, Input, Reply } from '../../shared/contract/contract.ts';
import type { Notice, Response } from '../../shared/contract/protocol.ts';
import type { SeenPhase } from './kill/black-box.ts';
import type { Opening } from './kill/till-under-test.ts';

/** What a till was doing when it died, and whether it was killed: otherwise it ended, or crashed, by itself. */
export type Death = { readonly phase: SeenPhase; readonly killed: boolean };

/** A till in a process of its own. An answer is null when the process died before it gave one. */
export type TillChild = {
  readonly pid: number;
  /** Its black box, as long as it lives. */
  readonly box: string;
  /** Opens the data folder; how long that took the till, in milliseconds. */
  readonly open: (opening: Opening) => Promise<number | null>;
  readonly call: <N extends CallName>(name: N, input: Input<N>) => Promise<Reply<N> | null>;
  readonly kill: () => void;
  readonly dead: Promise<Death>;
  /** Ends it as a host does, and waits. */
  readonly end: () => Promise<void>;
};

/** Starts a process that waits for its opening: its program is loaded by then, so that the till opens at once. */
export function startTill(program: string): TillChild {
  const box = join(mkdtempSync(join(tmpdir(), 'carme-black-box-')), 'box');
  const file = openSync(box, 'w+');
  const child = spawn(process.execPath, [program], { stdio: ['pipe', 'pipe', 'inherit', file] });
  const { stdin, stdout } = child as typeof child & { stdin: object; stdout: object };
  const waiting = new Map<number, (response: Response | null) => void>();
  let lastId = -1;

  hearJsonLines(stdout, (message) => {
    const heard = message as Response | Notice;
    if (!('id' in heard)) return;
    waiting.get(heard.id)?.(heard);
    waiting.delete(heard.id);
  });
  // The death shows in `dead`; a message it did not take is one it never got.
  stdin.on('error', () => {});
  const dead = new Promise<Death>((resolve, reject) => {
    child.on('error', reject);
    // 'close' comes after everything the process said has been heard.
    child.on('close', (_code, signal) => {
      const { phase } = readBlackBox(file);
      closeSync(file);
      rmSync(dirname(box), { recursive: true });
      resolve({ phase, killed: signal === 'SIGKILL' });
      for (const answer of waiting.values()) answer(null);
    });
  });
  const ask = async (message: (id: number) => object): Promise<Response | null> => {
    const id = (lastId += 1);
    if (child.exitCode !== null || child.signalCode !== null) return null;
    return new Promise((answer) => {
      waiting.set(id, answer);
      stdin.write(`${JSON.stringify(message(id))}\n`);
    });
  };
  assert(child.pid !== undefined, 'a program that Node can run starts');
  return {
    pid: child.pid,
    box,
    open: async (opening) => {
      const opened = await ask(() => opening);
      return opened?.ok ? (opened.value as number) : null;
    },
    call: async (name, input) => {
      const response = await ask((id) => ({ id, call: name, input }));
      return response as Awaited<ReturnType<TillChild['call']>> as never;
    },
    kill: () => void child.kill('SIGKILL'),
    dead,
    end: async () => {
      stdin.end();
      await dead;
    },
  };
}
