const firstMs = 500;
const longestMs = 20_000;

/**
 * How long to wait after so many failures in a row: full jitter, so that tills which lost the same network do not all
 * come back at once, and never so long that a mended network goes unnoticed for a minute.
 */
export function waitAfterFailures(failures: number, random: () => number): number {
  const ceiling = Math.min(longestMs, firstMs * 2 ** Math.min(failures, 10));
  return firstMs / 2 + Math.floor(random() * ceiling);
}
