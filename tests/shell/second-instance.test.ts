import { expect, test } from 'vitest';
import { app, becomeReady, seen } from '../stand-ins/electron.ts';

test('a second till of the same user ends at once and opens nothing', async () => {
  seen.otherRuns = true;
  await import('../../electron/main.ts');
  becomeReady();
  await app.whenReady();
  expect(seen.order).toContain('quit');
  expect(seen.sessions.size).toBe(0);
  expect(seen.windows).toEqual([]);
  expect(seen.tills).toEqual([]);
});
