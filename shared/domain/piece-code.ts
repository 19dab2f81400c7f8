/** The longest text a reader may send as one scan; anything longer is noise. */
export const longestScan = 512;

/**
 * A piece's code as it is looked up: control characters and spaces around it gone, capital letters. Readers add
 * prefixes and line ends as they please; a tag's code never holds one.
 */
export function normaliseCode(scanned: string): string {
  return scanned
    .replaceAll(/\p{Cc}/gu, '')
    .trim()
    .toUpperCase();
}
