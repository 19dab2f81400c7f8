import fc from 'fast-check';
import { expect, test } from 'vitest';
import { callNames, calls } from '../../../shared/contract/contract.ts';
import { mali } from '../../builders/people.ts';
import { aRing } from '../../builders/pieces.ts';
import { validInputs } from '../../builders/valid-inputs.ts';
import { expectNoBugs, openTestTill } from '../../test-till.ts';

const planted = 'zanzibar-77';
const word = fc.oneof(
  fc.constant(planted),
  fc.string({ maxLength: 5 }).map((text) => planted + text),
);
const anything = fc.oneof(
  word,
  fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true, withSparseArray: true }),
  fc.anything({ values: [word, fc.integer(), fc.double(), fc.constant(null), fc.constant(undefined)] }),
);

/** A valid input of a call with one of its fields, at any depth, replaced by something else. */
const bent = (input: unknown): fc.Arbitrary<unknown> => {
  if (typeof input !== 'object' || input === null) return anything;
  const keys = Object.keys(input);
  if (keys.length === 0) return anything;
  return fc.oneof(
    anything,
    fc
      .constantFrom(...keys)
      .chain((key) =>
        bent((input as Record<string, unknown>)[key]).map((value) =>
          Array.isArray(input) ? [value] : { ...input, [key]: value },
        ),
      ),
  );
};
const malformed = fc
  .constantFrom(...callNames)
  .chain((name) => bent(validInputs()[name]).map((input) => ({ name, input })))
  // `nothing sent` counts as nothing to say; and some of what comes out is well-formed after all.
  .filter(({ name, input }) => !calls[name].input.safeParse(input ?? {}).success);

test('2,000 malformed requests are refused as such: none throws, reaches a handler or has its words repeated', async () => {
  const ring = aRing();
  const till = await openTestTill({ pieces: [ring] });
  await till.signIn(mali).scan(ring.code);
  const before = [await till.ask('sales.inHand', {}), await till.ask('journal.read', { beforeSeq: null })];
  const heard = till.notices.length;
  await fc.assert(
    fc.asyncProperty(malformed, async ({ name, input }) => {
      const answer = await till.send(name, input);
      expect(answer).toMatchObject({ ok: false, error: { code: 'call.malformed' } });
      expect(JSON.stringify(answer)).not.toContain(planted);
    }),
    { numRuns: 2_000 },
  );
  expect([await till.ask('sales.inHand', {}), await till.ask('journal.read', { beforeSeq: null })]).toEqual(
    before,
  );
  expect(till.notices.slice(heard)).toEqual([]);
  expectNoBugs(till);
});

test('what is no call is unknown, whatever it looks like', async () => {
  const till = await openTestTill();
  await till.signIn(mali);
  const inherited = [
    '__proto__',
    'toString',
    'constructor',
    'hasOwnProperty',
    'valueOf',
    '',
    'sales',
    'SALES.PAY',
  ];
  const noText = [['sales.void'], { toString: () => 'sales.void' }, null, undefined, 0, 1n, true];
  const names = fc.oneof(fc.constantFrom<unknown>(...inherited, ...noText), fc.anything());
  await fc.assert(
    fc.asyncProperty(names, anything, async (name, input) => {
      fc.pre(!callNames.some((known) => known === name));
      const answer = await till.send(name as string, input);
      expect(answer).toMatchObject({ ok: false, error: { code: 'call.unknown' } });
      expect(JSON.stringify(answer)).not.toContain(planted);
    }),
    { numRuns: 500, examples: [...inherited, ...noText].map((name): [unknown, unknown] => [name, {}]) },
  );
  expectNoBugs(till);
});

test('the refusal names the place of what it could not read', async () => {
  const till = await openTestTill();
  const answer = await till.send('staff.signIn', { staffId: 'nobody', pin: '12' });
  expect(answer).toMatchObject({ error: { message: expect.stringContaining('staffId, pin') as unknown } });
  const whole = await till.send('staff.signIn', 'nobody');
  expect(whole).toMatchObject({ error: { details: { where: 'the whole' } } });
});
