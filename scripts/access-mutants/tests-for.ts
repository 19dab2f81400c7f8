import type { Mutant } from './mutant.ts';

const door = 'tests/till/door/';
const rooms = [
  'door',
  'clients',
  'passes',
  'review',
  'care',
  'approvals',
  'rights',
  'identity',
  'sales',
  'staff',
].map((room) => `tests/till/${room}/`);

/** Which tests to ask first whether they notice, the quickest to tell before the others; then all that could. */
export function testsFor({ kind, file }: Mutant): readonly (readonly string[])[] {
  switch (kind) {
    case 'action':
      return [[`${door}who-may-pass.test.ts`], rooms];
    case 'action table':
      return [[`${door}who-may-pass.test.ts`], ['tests/till/approvals/', 'tests/till/clients/'], rooms];
    case 'class':
    case 'subject':
    case 'class table':
      return [[`${door}let-in-by-mistake.test.ts`], [`${door}who-sees-what.test.ts`], rooms];
    case 'rule':
      return [[...testsOfRoom(file)], rooms];
  }
}

/** The folders that mirror the folder of a file. */
function testsOfRoom(file: string): readonly string[] {
  if (file.startsWith('head-office/approvals/'))
    return ['tests/head-office/approvals.test.ts', 'tests/till/approvals/'];
  if (file.startsWith('head-office/rights/')) return ['tests/head-office/rights-'];
  if (file === 'shared/sync/rights-codes.ts') return ['tests/till/rights/'];
  if (file === 'shared/domain/break-glass.ts') return ['tests/till/passes/', 'tests/till/review/'];
  if (file === 'shared/sync/feeds.ts') return ['tests/head-office/feed.test.ts'];
  if (file.includes('/sync/feeds/'))
    return ['tests/till/approvals/', 'tests/till/clients/', 'tests/head-office/feed'];
  const room = /^electron\/till\/(?<room>[^/]+)\//.exec(file)?.groups?.['room'];
  return room === undefined ? [] : [`tests/till/${room}/`];
}
