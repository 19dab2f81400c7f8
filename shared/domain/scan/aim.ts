/** A text without the AIM identifier a reader put before it, and that identifier (']E0') if there was one. */
export type WithoutAim = { readonly aim: string | null; readonly text: string };

/**
 * Takes the AIM identifier off (ISO/IEC 15424: ']', a letter for the symbology, a modifier), which readers put before
 * a text when they are set to, also behind the start of a frame. Under ']L1' a PDF417 comes with each backslash doubled
 * and with escapes for its character sets, which are undone.
 */
export function takeAim(read: string): WithoutAim {
  const [whole, aim] = /^[\p{Cc}\s]*(\][A-Za-z][0-9A-Za-z])/u.exec(read) ?? [];
  if (whole === undefined || aim === undefined) return { aim: null, text: read };
  const text = read.slice(whole.length);
  const plain = aim === ']L1' ? text.replaceAll(/\\\d{6}/g, '').replaceAll('\\\\', '\\') : text;
  return { aim, text: plain };
}

/** Symbologies that check themselves: what a reader sends of them is what is printed. Code 39, ITF and Codabar need not. */
export const isSelfChecking = (aim: string | null): boolean => aim !== null && /^\][CEGLQdez]/.test(aim);
