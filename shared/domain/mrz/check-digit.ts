/** What stands for a blank in a machine-readable zone. */
export const filler = '<';

const weights = [7, 3, 1] as const;

/**
 * The check digit of a text of A-Z, 0-9 and '<' (Doc 9303-3, 4.9): its characters' values (0-9 as they are, A = 10 to
 * Z = 35, '<' = 0) weighted 7, 3, 1 in turn, summed, and of that the last digit. A misread character goes unseen when
 * both values end in the same digit: G for 6, S for 8, L for 1.
 */
export function checkDigit(text: string): number {
  let sum = 0;
  for (let index = 0; index < text.length; index += 1) {
    sum += valueOf(text.charAt(index)) * (weights[index % 3] ?? 0);
  }
  return sum % 10;
}

/** Whether a field holds nothing but fillers. */
export const isBlank = (text: string): boolean => /^<*$/.test(text);

function valueOf(character: string): number {
  return character === filler ? 0 : Number.parseInt(character, 36);
}
