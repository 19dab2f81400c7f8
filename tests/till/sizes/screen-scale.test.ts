import { expect, test } from 'vitest';
import { anna, boun } from '../../builders/people.ts';
import { openTestTill } from '../../test-till.ts';

test('the scale of the screen is measured once and stays', async () => {
  const till = await openTestTill();
  await till.signIn(anna);
  expect(await till.ask('sizes.scale', {})).toEqual({ hundredthPxPerMm: null });
  await till.ask('sizes.setScale', { hundredthPxPerMm: 412 });
  await till.ask('sizes.setScale', { hundredthPxPerMm: 408 });
  const again = await till.restart();
  await again.signIn(boun);
  expect(await again.ask('sizes.scale', {})).toEqual({ hundredthPxPerMm: 408 });
});
