/**
 * How a letter may stand in a machine-readable zone, where it is not simply its own base letter: Doc 9303-3, section
 * 6.A (Latin) and 6.B (Cyrillic). Where the table names several, or issuers write what it no longer names, all count.
 */
const latin: Readonly<Record<string, readonly string[]>> = {
  Ä: ['AE', 'A'],
  Å: ['AA', 'A'],
  Æ: ['AE'],
  Đ: ['D'],
  Ð: ['D'],
  Ħ: ['H'],
  Ĳ: ['IJ'],
  ĸ: ['K'],
  Ł: ['L'],
  Ñ: ['N', 'NXX'],
  Ŋ: ['N'],
  Ö: ['OE', 'O'],
  Ø: ['OE', 'O'],
  Œ: ['OE'],
  Þ: ['TH'],
  ẞ: ['SS'],
  Ŧ: ['T'],
  Ü: ['UE', 'UXX', 'U'],
};

const cyrillic: Readonly<Record<string, readonly string[]>> = {
  А: ['A'],
  Б: ['B'],
  В: ['V'],
  Г: ['G', 'H'],
  Ґ: ['G'],
  Ѓ: ['G'],
  Д: ['D'],
  Ђ: ['D'],
  Е: ['E', 'IE', 'YE'],
  Ё: ['E', 'IO'],
  Є: ['IE', 'YE'],
  Ж: ['ZH', 'Z'],
  З: ['Z'],
  Ѕ: ['DZ'],
  И: ['I', 'Y'],
  І: ['I'],
  Ї: ['I', 'YI'],
  Й: ['I', 'Y'],
  Ј: ['J'],
  К: ['K'],
  Ќ: ['K'],
  Л: ['L'],
  Љ: ['LJ'],
  М: ['M'],
  Н: ['N'],
  Њ: ['NJ'],
  О: ['O'],
  П: ['P'],
  Р: ['R'],
  С: ['S'],
  Т: ['T'],
  Ћ: ['C'],
  У: ['U'],
  Ў: ['U'],
  Ф: ['F'],
  Х: ['KH', 'H'],
  Ц: ['TS', 'C'],
  Ч: ['CH', 'C'],
  Џ: ['DZ'],
  Ш: ['SH', 'S'],
  Щ: ['SHCH', 'SHT'],
  Ъ: ['IE', 'A', ''],
  Ы: ['Y'],
  Ь: ['', 'Y'],
  Э: ['E'],
  Ю: ['IU', 'YU'],
  Я: ['IA', 'YA'],
};

const spelled: Readonly<Record<string, readonly string[]>> = { ...latin, ...cyrillic };

/**
 * The ways a letter of a printed name may stand in a zone; none when Doc 9303 has no rule for its script: Thai, Lao and
 * Chinese names have a romanised form of their own. `letter` is one character, composed and in capitals.
 */
export function waysToSpell(letter: string): readonly string[] {
  const known = spelled[letter];
  if (known) return known;
  const base = letter.normalize('NFD').replaceAll(/\p{M}/gu, '');
  return /^[A-Z]$/.test(base) ? [base] : (spelled[base] ?? []);
}
