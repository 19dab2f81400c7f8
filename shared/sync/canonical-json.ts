/** What can stand in an entry: plain JSON with whole numbers only. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * The one way to write a value as JSON text: keys sorted by UTF-16 code units, no spaces (RFC 8785). Throws on
 * numbers that are not safe integers, so that no two machines can differ in how they print one, and on what JSON has
 * no word for, so that nothing is hashed that cannot be read back.
 */
export function canonicalJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value as { readonly [key: string]: Json })
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`);
    return `{${fields.join(',')}}`;
  }
  if (typeof value === 'number' && !Number.isSafeInteger(value))
    throw new Error(`Not a whole number: ${value}`);
  const text: string | undefined = JSON.stringify(value);
  if (text === undefined) throw new Error(`JSON has no word for ${typeof value}`);
  return text;
}
