import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { makeBadgeCode } from '../../../shared/domain/badge-code.ts';
import { attach, kanda, kandasPhone, knownClient } from '../../builders/clients.ts';
import { anna, mali } from '../../builders/people.ts';
import { aRing } from '../../builders/pieces.ts';
import { expectNoBugs, openTestTill } from '../../test-till.ts';

test('the screen that faces a client hears of the sale, and of no colleague, no client and no device', async () => {
  const ring = aRing();
  const till = await openTestTill({ pieces: [ring] });
  const display = till.connect('display');
  const staffId = await till.staffId(anna);
  const clientId = await knownClient(till, kanda, { tier: 'VIP' });
  await till.signIn(mali);
  await till.ask('staff.assignBadge', { staffId, code: makeBadgeCode(randomBytes(16)) });
  await till.ask('devices.set', { scanner: { path: '/dev/no-scanner-here', baudRate: 9_600 } });
  await till.signIn(anna).scan(ring.code);
  await attach(till, clientId, kandasPhone);
  await till.ask('passes.breakGlass', { clientId, reason: 'delivery', words: null });
  await till.ask('clients.reveal', { clientId, group: 'contact' });
  await till.lock().signIn(anna);
  await till.payCash(10_000_000);
  const heard = new Set(display.notices.map(({ event }) => event));
  expect([...heard].toSorted()).toEqual(['catalogue.changed', 'sale.changed', 'start.changed']);
  expect(JSON.stringify(display.notices)).not.toMatch(new RegExp(`Kanda|Anna|${clientId}`));
  expectNoBugs(till);
});
