/** An e-mail address in the one form it is compared in: no spaces around it, small letters. Null when it cannot be one. */
export function normaliseEmail(text: string): string | null {
  const plain = text.normalize('NFKC').trim().toLowerCase();
  return plain.length <= 254 && /^[^\s@<>",;:()]+@[^\s@<>",;:()]+\.[^\s@.<>",;:()]{2,}$/.test(plain)
    ? plain
    : null;
}
