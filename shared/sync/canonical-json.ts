/** What can stand in an entry: plain JSON with whole numbers only. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * The one way to write a value as JSON text: keys sorted by UTF-16 code units, no spaces (RFC 8785). Throws on
 * numbers that are not safe integers, so that no two machines can differ in how they print one, and on what JSON has
 * no word for, so that nothing is hashed that cannot be read back.
 */
export const canonicalJson = (value: Json): string =>
  isInOrder(value) ? JSON.stringify(value) : writeInOrder(value);

/**
 * Whether plain JSON text of a value is its canonical form. It mostly is, for what was read from such text keeps its
 * order: to look and let the runtime write takes a third of the time of writing key by key.
 */
function isInOrder(value: Json | undefined): boolean {
  if (typeof value === 'number') return Number.isSafeInteger(value);
  if (typeof value !== 'object') return typeof value === 'string' || typeof value === 'boolean';
  if (value === null) return true;
  if (isList(value)) return value.every(isInOrder);
  let before = '';
  for (const key of Object.keys(value)) {
    if (key < before || !isInOrder(value[key])) return false;
    before = key;
  }
  return true;
}

function writeInOrder(value: Json): string {
  if (typeof value === 'object' && value !== null) {
    if (isList(value)) return `[${value.map(writeInOrder).join(',')}]`;
    const fields = Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, field]) => `${JSON.stringify(key)}:${writeInOrder(field)}`);
    return `{${fields.join(',')}}`;
  }
  if (typeof value === 'number' && !Number.isSafeInteger(value))
    throw new Error(`Not a whole number: ${value}`);
  const text: string | undefined = JSON.stringify(value);
  if (text === undefined) throw new Error(`JSON has no word for ${typeof value}`);
  return text;
}

// What TypeScript's own word for a list leaves out: one that is never changed.
const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
