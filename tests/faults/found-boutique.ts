import { randomBytes, randomUUIDv7 } from 'node:crypto';
import { sealKey } from '../../electron/till/keys/envelope.ts';
import { makeRecoveryCode } from '../../electron/till/keys/recovery-code.ts';
import { found } from '../../electron/till/start/found-till.ts';
import { systemClock } from '../../electron/till/system-clock.ts';
import { assert } from '../../shared/result.ts';
import { money } from '../../shared/domain/money.ts';
import type { NewPiece } from '../../electron/till/catalogue/receive.ts';
import type { StaffId } from '../../shared/ids.ts';
import type { TillChild } from './till-child.ts';

/** A real, encrypted till's folder with its key. */
export type Boutique = { readonly folder: string; readonly keyHex: string };

export const pins = { manager: '730519', associate: '284617' } as const;

/** How many pieces are one of a kind ('R-1', 'R-2', …); care goods ('C-1', …) never run out. */
export const stock = { oneOfAKind: 800, goods: 20 } as const;

/** Founds a till as its set-up does, and fills its catalogue: a manager, an associate and cheap pieces. */
export async function foundBoutique(folder: string, tillName: string): Promise<Boutique> {
  const key = randomBytes(32);
  const founding = {
    folder,
    key,
    clock: systemClock,
    makeId: randomUUIDv7,
    boutique: { name: 'Fault Lines', country: 'LA', currency: 'LAK', taxMode: 'exclusive', taxRateBp: 1_000 },
    tillName,
    staff: [
      { givenName: 'Mali', familyName: 'Keo', role: 'manager', pin: pins.manager },
      { givenName: 'Noy', familyName: 'Sila', role: 'associate', pin: pins.associate },
    ],
    pieces: [...pieces('R', stock.oneOfAKind, 1), ...pieces('C', stock.goods, 1_000_000)],
    sample: false,
  } as const;
  const founded = await found(founding, () => sealKey(folder, key, makeRecoveryCode()));
  assert(founded.ok, 'a temporary folder can be written');
  return { folder, keyHex: key.toString('hex') };
}

/** Who can sign in with which of the PINs. */
export async function staffIdOf(till: TillChild, role: keyof typeof pins): Promise<StaffId> {
  const tiles = await till.call('staff.tiles', {});
  const tile = tiles?.ok ? tiles.value.find((candidate) => candidate.role === role) : undefined;
  assert(tile, 'every boutique is founded with both');
  return tile.staffId;
}

/** Signs somebody in; false when the till died first. */
export async function signIn(till: TillChild, staffId: StaffId, pin: string): Promise<boolean> {
  const session = await till.call('staff.signIn', { staffId, pin });
  assert(session?.ok !== false, 'the PIN is right');
  return session !== null;
}

/** Opens a till for the first time and enrols it at a head office. */
export async function enrol(
  till: TillChild,
  boutique: Boutique,
  office: { readonly address: string; readonly code: string },
): Promise<void> {
  await till.open({ ...boutique, build: 'right' });
  await signIn(till, await staffIdOf(till, 'manager'), pins.manager);
  const enrolled = await till.call('sync.enrol', office);
  assert(enrolled?.ok, `head office lets the till in: ${JSON.stringify(enrolled)}`);
}

// Prices that no cash step divides, so that every sale is rounded.
const pieces = (letter: 'R' | 'C', count: number, quantity: number): NewPiece[] =>
  Array.from({ length: count }, (_, index) => ({
    code: `${letter}-${index + 1}`,
    kind: letter === 'R' ? ('ring' as const) : ('care' as const),
    name: letter === 'R' ? 'Plain band' : 'Polishing cloth',
    collection: 'Faults',
    metal: letter === 'R' ? ({ metal: 'silver', finenessPpt: 925 } as const) : null,
    weightMg: null,
    stones: [],
    certificate: null,
    sizeText: null,
    drawing: 'ring',
    serialised: letter === 'R',
    quantity,
    price: money(61_000 + index * 137, 'LAK'),
    cost: money(20_000, 'LAK'),
    taxRateBp: 1_000,
  }));
