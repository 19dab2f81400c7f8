import { expect, test } from 'vitest';
import { setUpSchema } from '../../shared/contract/start.ts';
import {
  completeDraft,
  countries,
  emptyDraft,
  moveTo,
  parseRate,
} from '../../renderer/screens/start/set-up-draft.ts';

test.each([
  ['10', 1000],
  ['7.5', 750],
  ['8,25', 825],
  ['0', 0],
  ['100', 10_000],
  ['100.01', null],
  ['', null],
  ['-1', null],
  ['1.234', null],
])('a rate typed as %j is %j basis points', (typed, basisPoints) => {
  expect(parseRate(typed)).toBe(basisPoints);
});

test.each(countries)('a draft for %s is what the till asks for', (country) => {
  const named = { ...emptyDraft, boutiqueName: ' Maison ', givenName: 'Noy', familyName: 'S', pin: '592748' };
  const input = completeDraft(moveTo(named, country));
  expect(setUpSchema.parse(input)).toEqual(input);
  expect(input?.boutique.name).toBe('Maison');
});

test('a draft with something missing is not sent', () => {
  expect(completeDraft(emptyDraft)).toBeNull();
});
