import type { TypefaceName } from '../fonts/typeface.ts';

/** How a text is set: in which typeface, how large in dots, in which tone. */
export type Setting = {
  readonly face: TypefaceName;
  readonly size: number;
  readonly tone: 'plain' | 'quiet';
};

/** Papers by the dots a line of their printers has, eight to a millimetre; the margins are where no printer prints. */
export const papers = {
  384: { name: '58 mm', margin: 40 },
  576: { name: '80 mm', margin: 32 },
} as const;
export type PaperWidth = keyof typeof papers;

/** The sizes on a paper. Under 19 dots (2.4 mm) Lao and Thai marks run together on a thermal printer. */
export const settingsFor = (width: PaperWidth) => {
  const wide = width === 576;
  const of = (face: TypefaceName, size: number, tone: Setting['tone'] = 'plain'): Setting => ({
    face,
    size,
    tone,
  });
  return {
    house: of('display', wide ? 62 : 50),
    closing: of('display', wide ? 38 : 34),
    centred: { plain: of('text', wide ? 24 : 22), quiet: of('text', wide ? 21 : 20, 'quiet') },
    notice: of('strong', wide ? 25 : 23),
    row: {
      piece: of('strong', wide ? 25 : 23),
      plain: of('text', wide ? 24 : 22),
      quiet: of('text', wide ? 21 : 20, 'quiet'),
      total: of('strong', wide ? 38 : 31),
    },
    gap: { small: wide ? 8 : 7, whole: wide ? 18 : 15 },
  };
};
export type Settings = ReturnType<typeof settingsFor>;
