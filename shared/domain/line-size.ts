import type { BraceletFit } from './bracelet-fit.ts';
import type { PieceKind } from './piece.ts';
import type { RingSize } from './ring-size.ts';

export const hands = ['left', 'right'] as const;
export const fingers = ['thumb', 'index', 'middle', 'ring', 'little'] as const;
export type Hand = (typeof hands)[number];
export type Finger = (typeof fingers)[number];

/** What a line is made or altered to: a finger's size, or a wrist and how loosely the bracelet lies on it. */
export type LineSize =
  | { readonly kind: 'ring'; readonly hand: Hand; readonly finger: Finger; readonly size: RingSize }
  | { readonly kind: 'bracelet'; readonly fit: BraceletFit };

/** What kind of size a piece is made or altered to: rings to a finger, bracelets and bangles to a wrist, others to none. */
export function sizeKindOf(kind: PieceKind): LineSize['kind'] | null {
  if (kind === 'ring') return 'ring';
  return kind === 'bracelet' || kind === 'bangle' ? 'bracelet' : null;
}
