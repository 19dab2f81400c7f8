import fc from 'fast-check';

/** A text cut into pieces anywhere, as a serial port delivers it. */
export const cutAnywhere = (text: string): fc.Arbitrary<string[]> =>
  fc.array(fc.nat(text.length), { maxLength: 12 }).map((places) => {
    const cuts = [...new Set([0, ...places, text.length])].toSorted((a, b) => a - b);
    return cuts.slice(1).map((end, index) => text.slice(cuts[index], end));
  });
