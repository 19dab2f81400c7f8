import { shape } from './shape.ts';
import type { FontShelf } from '../fonts/typeface.ts';
import type { Bar, Laid, Words } from './laid.ts';
import type { ShapedText } from './shape.ts';
import type { Setting } from './styles.ts';

type Placed = {
  readonly text: string;
  readonly setting: Setting;
  readonly align: 'left' | 'centre' | 'right';
};

/** A sheet that is filled from top to bottom. Lengths in dots, `x` from the left edge of the column. */
export type Sheet = {
  readonly column: number;
  readonly widthOf: (text: string, setting: Setting) => number;
  /** Writes texts on one line, below what is there. */
  readonly write: (texts: readonly Placed[]) => void;
  /** Draws a bar below what is there, and says where it is from the top. */
  readonly bar: (bar: Omit<Bar, 'y'>) => number;
  /** Draws a bar beside what is there, between two others. */
  readonly side: (bar: { x: number; from: number; to: number; width: number }) => void;
  readonly skip: (dots: number) => void;
  readonly close: () => Pick<Laid, 'height' | 'words' | 'bars' | 'missing'>;
};

// Room above the first line and below the last, and between one line and the next.
const [head, foot, leading] = [24, 24, 3];

/** Opens an empty sheet. */
export function openSheet(
  shelf: FontShelf,
  { column, margin }: { readonly column: number; readonly margin: number },
): Sheet {
  const words: Words[] = [];
  const bars: Bar[] = [];
  const missing = new Set<string>();
  const widths = new Map<string, number>();
  let bottom = head;

  const inDots = (thousandths: number, { size }: Setting) => (thousandths * size) / 1000;
  const edge = ({ text, setting, align }: Placed, shaped: ShapedText) => {
    const room = column - inDots(shaped.width, setting);
    if (text === '' || align === 'left') return 0;
    return align === 'right' ? room : room / 2;
  };
  const wordsOf = (placed: Placed, shaped: ShapedText, y: number): Words => ({
    text: placed.text,
    tone: placed.setting.tone,
    size: placed.setting.size,
    y,
    letters: shaped.letters.map(({ outline, x, rise, text }) => ({
      outline,
      text,
      x: hundredths(margin + edge(placed, shaped) + inDots(x, placed.setting)),
      rise: hundredths(inDots(rise, placed.setting)),
    })),
  });
  return {
    column,
    widthOf: (text, setting) => {
      const key = `${setting.face} ${text}`;
      const width = widths.get(key) ?? shape(shelf, setting.face, text).width;
      widths.set(key, width);
      return inDots(width, setting);
    },
    write: (texts) => {
      const shaped = texts
        .filter(({ text }) => text !== '')
        .map((placed) => ({ placed, shaped: shape(shelf, placed.setting.face, placed.text) }));
      const tallest = (length: 'ascent' | 'descent') =>
        Math.ceil(Math.max(0, ...shaped.map((one) => inDots(one.shaped[length], one.placed.setting))));
      const line = bottom + tallest('ascent');
      for (const one of shaped) {
        words.push(wordsOf(one.placed, one.shaped, line));
        for (const character of one.shaped.missing) missing.add(character);
      }
      bottom = line + tallest('descent') + leading;
    },
    bar: ({ x, width, height }) => {
      const top = bottom;
      bars.push({ x: margin + x, y: top, width, height });
      bottom += height;
      return top;
    },
    side: ({ x, from, to, width }) => void bars.push({ x: margin + x, y: from, width, height: to - from }),
    skip: (dots) => {
      bottom += dots;
    },
    close: () => ({ height: bottom + foot, words, bars, missing: [...missing] }),
  };
}

const hundredths = (dots: number): number => Math.round(dots * 100) / 100;
