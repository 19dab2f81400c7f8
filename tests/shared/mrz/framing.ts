import fc from 'fast-check';

/** One way a reader sends the lines of a zone. */
export type Framing = (lines: readonly string[]) => string;

const ends = fc.constantFrom('\r', '\n', '\r\n', '\t', '\r\r');
const starts = fc.constantFrom('', '\u0002', '\r', '\u0000ÿ\u007F', '\u0001`OU\u0002\u0000', ']X0');
const tails = fc.constantFrom('', '\u0003', '\u0003}', '\u0003A', '\u0004');
const sames: fc.Arbitrary<Framing> = fc.constantFrom(
  (lines) => lines.join('\n'),
  (lines) => lines.join('\n').toLowerCase(),
  (lines) => lines.join('\n').replaceAll('<', '>'),
  // Readers that always send lines of one length, or a blank too many.
  (lines) => lines.map((line) => line.padEnd(44, '_')).join('\n'),
  (lines) => lines.map((line) => ` ${line} `).join('\n'),
);

const apart: fc.Arbitrary<Framing> = fc
  .record({ same: sames, start: starts, end: ends, tail: tails, isLastEnded: fc.boolean() })
  .map(({ same, start, end, tail, isLastEnded }) => (lines) => {
    const body = same(lines).replaceAll('\n', end);
    return start + body + (isLastEnded ? end : '') + tail;
  });

const joined: fc.Arbitrary<Framing> = fc
  .record({ start: starts, tail: fc.constantFrom('', '\r', '\r\n', '\u0003') })
  .map(
    ({ start, tail }) =>
      (lines) =>
        start + lines.join('') + tail,
  );

/** `I`, the length of what follows in two bytes of either order, and the lines. */
const withLength: fc.Arbitrary<Framing> = fc
  .record({ end: ends, isHighFirst: fc.boolean() })
  .map(({ end, isHighFirst }) => (lines) => {
    const body = lines.map((line) => line + end).join('');
    const bytes = [body.length >> 8, body.length & 255];
    return `I${String.fromCharCode(...(isHighFirst ? bytes : bytes.toReversed()))}${body}`;
  });

const twice: fc.Arbitrary<Framing> = fc.tuple(apart, ends).map(
  ([once, end]) =>
    (lines) =>
      once(lines) + end + once(lines),
);

/** Any framing a reader is known to send one document in. */
export const anyFraming: fc.Arbitrary<Framing> = fc.oneof(
  { weight: 4, arbitrary: apart },
  { weight: 2, arbitrary: joined },
  { weight: 1, arbitrary: withLength },
  { weight: 1, arbitrary: twice },
);

/** Anything a broken line or a wrong plug may send. */
export const anyCharacter = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
