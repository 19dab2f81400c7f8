/** A whole number below a bound that follows from a seed and a word: the same one on every machine. */
export function draw(seed: number, word: string, below: number): number {
  let mixed = Math.imul(seed + 1, 0x9e3779b1);
  for (const letter of word) mixed = Math.imul(mixed ^ (letter.codePointAt(0) ?? 0), 0x85ebca6b);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) % below;
}
