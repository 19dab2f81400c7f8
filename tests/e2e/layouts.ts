/** What the keys of a code as it stands on a tag write under a keyboard layout, in the order of `codeCharacters`. */
const codeCharacters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-');
const rows = {
  US: Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-'),
  German: Array.from('ABCDEFGHIJKLMNOPQRSTUVWXZY0123456789ß'),
  Thai: Array.from('ฤฺฉฏฎโฌ็ณ๋ษศ?์ฯญ๐ฑฆธ๊ฮ")ํ(จๅ/-ภถุึคตข'),
  Lao: Array.from('ັຶຯ.ຳ,:໊ຮ໋!?ໆືນຽົ_;+ີອ໐(ິ₭ຂຢຟໂຖຸູຄຕຈຊ'),
} as const satisfies Record<string, readonly string[]>;

/** The layout that is active in the window while a reader types as if it were a US keyboard. */
export type Layout = keyof typeof rows;
export const layouts = Object.keys(rows) as Layout[];

/** What the layout writes where a US keyboard would write this character. */
export const writesIn =
  (layout: Layout) =>
  (character: string): string =>
    rows[layout][codeCharacters.indexOf(character)] ?? character;
