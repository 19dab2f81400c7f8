import { expect, test } from 'vitest';
import { whenAtRest } from '../../../renderer/components/at-rest.ts';

test('what waits for the keyboard to rest runs one by one, in turn, and what was taken back not at all', async () => {
  const told: string[] = [];
  const ended = Promise.withResolvers<undefined>();
  whenAtRest(() => {
    told.push('first');
    queueMicrotask(() => told.push('a turn between'));
  });
  whenAtRest(() => told.push('taken back'))();
  whenAtRest(() => {
    told.push('second');
    ended.resolve(undefined);
  });
  expect(told).toEqual([]);
  await ended.promise;
  expect(told).toEqual(['first', 'a turn between', 'second']);
});
