/**
 * The text as the card has it, as far as it can be told: with letters the right way where caps lock turned them, with
 * line feeds where a reader writes carriage return and line feed, and with a carriage return before the issuer's own
 * elements where a keyboard struck it as M.
 */
export function asSent(text: string): string {
  const turned = /ansi ?\d{8}/.test(text) ? withCaseTurned(text) : text;
  // Where one line feed came alone, a carriage return before another is no reader's habit.
  const isDoubled = turned.includes('\r\nD') && !/[^\r]\nD[A-D][A-Z]/.test(turned);
  const lines = isDoubled ? turned.replaceAll('\r\n', '\n') : turned;
  const ended = /M(?:ANSI|AAMVA)/.test(lines) ? lines.replace(/M(\s*)$/, '\r$1') : lines;
  return ended.replaceAll(/M(?=Z([A-Z])Z\1)/g, '\r');
}

const withCaseTurned = (text: string): string =>
  text.replaceAll(/[a-z]+|[A-Z]+/g, (letters) =>
    letters === letters.toUpperCase() ? letters.toLowerCase() : letters.toUpperCase(),
  );
