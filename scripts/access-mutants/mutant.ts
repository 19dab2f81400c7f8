/** One weakening of who may see or do what: at a place of a file, one text stands for another. */
export type Mutant = {
  readonly kind: 'class' | 'subject' | 'action' | 'class table' | 'action table' | 'rule';
  readonly what: string;
  /** From the top, with slashes. */
  readonly file: string;
  readonly at: number;
  readonly from: string;
  readonly to: string;
};

/** The mutant that puts another text where `from` stands: at `at`, or at the only place there is. */
export function mutantOf(
  source: string,
  { from, at = onlyPlaceOf(source, from), ...rest }: Omit<Mutant, 'at'> & { readonly at?: number },
): Mutant {
  if (!source.startsWith(from, at)) throw new Error(`${rest.file} does not say "${from}" at ${at}`);
  return { ...rest, from, at };
}

/** The source with the mutant in it. */
export const mutated = (source: string, { at, from, to }: Mutant): string =>
  source.slice(0, at) + to + source.slice(at + from.length);

function onlyPlaceOf(source: string, text: string): number {
  const at = source.indexOf(text);
  if (at < 0) throw new Error(`Nowhere is said: ${text}`);
  if (source.includes(text, at + 1)) throw new Error(`Said more than once: ${text}`);
  return at;
}
