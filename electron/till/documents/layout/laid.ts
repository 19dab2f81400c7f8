import type { Instant } from '../../../../shared/clock.ts';
import type { Language } from '../../../../shared/domain/language.ts';
import type { Outline } from '../fonts/outline.ts';

/** A text where it stands: lengths in dots from the paper's upper left corner, `y` of the line its letters stand on. */
export type Words = {
  readonly text: string;
  readonly tone: 'plain' | 'quiet';
  readonly size: number;
  readonly y: number;
  readonly letters: readonly PlacedLetter[];
};
export type PlacedLetter = {
  readonly outline: Outline;
  readonly x: number;
  /** How far above the line. */
  readonly rise: number;
  readonly text: string;
};

/** A filled bar. */
export type Bar = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** A document laid out: what every pen draws, each in its own way, and none moves anything. */
export type Laid = {
  readonly title: string;
  readonly language: Language;
  readonly madeAt: Instant;
  readonly width: number;
  readonly height: number;
  /** What lies left and right of what a printer can reach. */
  readonly margin: number;
  readonly words: readonly Words[];
  readonly bars: readonly Bar[];
  /** Characters that no font of ours has: they show as empty boxes. */
  readonly missing: readonly string[];
};
