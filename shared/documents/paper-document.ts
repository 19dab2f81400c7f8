import type { Instant } from '../clock.ts';
import type { Language } from '../domain/language.ts';

/** How loudly something is said. */
export type Tone = 'plain' | 'quiet';

/**
 * A part of a document, from top to bottom. What it says and how much it matters, never where it stands: that is the
 * layout's, for every width of paper.
 */
export type Block =
  | { readonly kind: 'house'; readonly text: string }
  | { readonly kind: 'centred'; readonly text: string; readonly tone: Tone }
  | { readonly kind: 'notice'; readonly text: string }
  | { readonly kind: 'row'; readonly left: string; readonly right: string; readonly style: RowStyle }
  | { readonly kind: 'closing'; readonly text: string }
  | { readonly kind: 'rule'; readonly weight: 'hair' | 'firm' }
  | { readonly kind: 'gap'; readonly size: 'small' | 'whole' };
export type RowStyle = 'piece' | Tone | 'total';

/** A document before it is laid out: the one model of what goes to screen, PDF and printer. */
export type PaperDocument = {
  /** What a file of it is called, in letters every system takes. */
  readonly name: string;
  readonly title: string;
  readonly language: Language;
  readonly madeAt: Instant;
  readonly blocks: readonly Block[];
};
