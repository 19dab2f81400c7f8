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

const pins = { manager: '730519', associate: '284617' } as const;

/** How many pieces are one of a kind ('R-1', 'R-2', …); care goods ('C-1', …) never run out. */
export const stock = { oneOfAKind: 300, goods: 20 } as const;

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
    pieces: [...pieces('R', stock.oneOfAKind, 1), ...pieces('C', stock.goods, 100_000)],
    rates: [],
    clients: [],
    sample: false,
  } as const;
  const founded = await found(founding, () => sealKey(folder, key, makeRecoveryCode()));
  assert(founded.ok, 'a temporary folder can be written');
  return { folder, keyHex: key.toString('hex') };
}

/** Who works at a boutique, by role. */
export type Staff = Readonly<Record<keyof typeof pins, StaffId>>;

/** Asks an open till who can sign in. */
async function staffOf(till: TillChild): Promise<Staff> {
  const tiles = await till.call('staff.tiles', {});
  assert(tiles?.ok, 'an open till shows its tiles');
  const idOf = (role: keyof typeof pins): StaffId => {
    const tile = tiles.value.find((candidate) => candidate.role === role);
    assert(tile, 'every boutique is founded with both');
    return tile.staffId;
  };
  return { manager: idOf('manager'), associate: idOf('associate') };
}

/** Signs somebody in, unless the till dies first or the person has to wait. */
export async function signIn(
  till: TillChild,
  staff: Staff,
  role: keyof typeof pins,
): Promise<'signed in' | 'died' | 'must wait'> {
  const session = await till.call('staff.signIn', { staffId: staff[role], pin: pins[role] });
  if (session === null) return 'died';
  if (session.ok) return 'signed in';
  assert(session.error.code === 'sign-in.wait', `the PIN is right: ${session.error.code}`);
  return 'must wait';
}

/** Opens a till for the first time and enrols it at a head office; says who works there. */
export async function enrol(
  till: TillChild,
  boutique: Boutique,
  office: { readonly address: string; readonly code: string },
): Promise<Staff> {
  await till.open({ ...boutique, build: 'right' });
  const staff = await staffOf(till);
  await signIn(till, staff, 'manager');
  const enrolled = await till.call('sync.enrol', office);
  assert(enrolled?.ok, `head office lets the till in: ${JSON.stringify(enrolled)}`);
  return staff;
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
