import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { openRelay } from '../../electron/shell/relay.ts';
import { systemClock } from '../../electron/shell/system-clock.ts';
import { forkTill } from '../browser-host/fork-till.ts';
import type { NewPiece } from '../../electron/till/catalogue/receive.ts';
import type { CallName, Input, View } from '../../shared/contract/contract.ts';
import type { Notice } from '../../shared/contract/protocol.ts';

const program = fileURLToPath(new URL('../../electron/till/till-process.ts', import.meta.url));
const mostAtOnce = 500;

/** The folder of a real, encrypted till, and its key. */
export type Place = { readonly folder: string; readonly keyHex: string };
export const newPlace = (folder: string): Place => ({ folder, keyHex: randomBytes(32).toString('hex') });

export const pins = { manager: '592748', associate: '479263' } as const;

/** The real till process, driven as a host drives it. A refusal throws: a bench never does what is refused. */
export type BenchTill = {
  readonly ask: <N extends CallName>(name: N, input: Input<N>) => Promise<View<N>>;
  readonly close: () => Promise<void>;
};

export function openBenchTill(
  { folder, keyHex }: Place,
  onNotice: (notice: Notice) => void = () => {},
): BenchTill {
  const relay = openRelay({
    startTill: forkTill(program),
    open: { say: 'open', folder, sampleFolder: folder, keyHex },
    clock: systemClock,
  });
  const connection = relay.connect('automation', onNotice);
  let lastId = 0;
  return {
    ask: async <N extends CallName>(name: N, input: Input<N>) => {
      const answer = await connection.call({ id: ++lastId, call: name, input });
      if (!answer.ok) throw new Error(`${name}: ${answer.error.message}`);
      return answer.value as View<N>;
    },
    close: relay.close,
  };
}

/** Sets a till up through the same door as everyone, with a manager signed in and the pieces received. */
export async function setUpBoutique({ ask }: BenchTill, pieces: readonly NewPiece[]): Promise<void> {
  await ask('start.setUp', {
    boutique: { name: 'Bench', country: 'LA', currency: 'LAK', taxMode: 'inclusive', taxRateBp: 1_000 },
    tillName: 'Till A',
    manager: { givenName: 'Mali', familyName: 'Keovilay', pin: pins.manager },
    associates: [{ givenName: 'Anna', familyName: 'Phommachan', pin: pins.associate }],
  });
  await signIn({ ask });
  for (let start = 0; start < pieces.length; start += mostAtOnce)
    await ask('catalogue.receive', { pieces: received(pieces.slice(start, start + mostAtOnce)) });
}

export async function signIn({ ask }: Pick<BenchTill, 'ask'>): Promise<void> {
  const tiles = await ask('staff.tiles', {});
  const manager = tiles.find(({ role }) => role === 'manager');
  if (!manager) throw new Error('A till has a manager');
  await ask('staff.signIn', { staffId: manager.staffId, pin: pins.manager });
}

/** Pieces as they are sent to be received. */
export const received = (pieces: readonly NewPiece[]) =>
  pieces.map((piece) => ({ ...piece, stones: [...piece.stones] }));
