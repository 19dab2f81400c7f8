import fc from 'fast-check';
import type { Json } from '../../shared/sync/canonical-json.ts';

const text = fc.oneof(fc.string({ maxLength: 8 }), fc.string({ unit: 'binary', maxLength: 4 }));
const whole = fc.maxSafeInteger().map((number) => (number === 0 ? 0 : number));

/** Any value an entry may hold: plain JSON with whole numbers, keys of every kind. */
export const someJson: fc.Arbitrary<Json> = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'json' },
    fc.oneof(fc.constant(null), fc.boolean(), whole, text),
    fc.array(tie('json'), { maxLength: 4 }),
    // '__proto__' cannot be a key of what a program writes down as an object; JSON.parse alone can make one.
    fc.dictionary(
      text.filter((key) => key !== '__proto__'),
      tie('json'),
      { maxKeys: 5, noNullPrototype: true },
    ),
  ),
})).json;
