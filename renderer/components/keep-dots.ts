/** A detail line that breaks well: after a middle dot, never before it, nor between a figure and its unit. */
export const keepDots = (text: string): string =>
  text.replaceAll(' · ', '\u00a0· ').replaceAll(/(\d) (ct|cm|mm|g)\b/g, '$1\u00a0$2');
