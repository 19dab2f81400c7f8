/**
 * The whole number nearest to product / divisor, half away from zero; the divisor is positive. All rounding of money
 * and of lengths comes down to this.
 */
export function nearestQuotient(product: bigint, divisor: bigint): bigint {
  const half = product < 0n ? -divisor / 2n : divisor / 2n;
  // For an odd divisor the half is never met exactly, so the truncated half rounds as the true one would.
  return (product + half) / divisor;
}
