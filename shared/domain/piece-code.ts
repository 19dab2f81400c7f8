/** The longest text a reader may send as one scan; anything longer is noise. */
export const longestScan = 512;

/**
 * A piece's code as it is looked up: control characters and spaces around it gone, capital letters. Readers add
 * prefixes and line ends as they please. One inside the code stays, so that a code a cable spoilt is not another code.
 */
export function normaliseCode(scanned: string): string {
  return scanned.replaceAll(/^[\p{Cc}\s]+|[\p{Cc}\s]+$/gu, '').toUpperCase();
}
