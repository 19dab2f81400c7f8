import type { Rule } from './rule.ts';

const till = 'electron/till';

/** The lease of rights, and what wrong PINs cost. */
export const signInRules: readonly Rule[] = [
  {
    file: `${till}/sync/feeds/rights.ts`,
    what: 'lease: never runs out',
    from: 'return rightsUntil === null || time.now() < rightsUntil;',
    to: 'return true;',
  },
  {
    file: 'shared/sync/feeds.ts',
    what: 'lease: a day longer',
    from: 'export const rightsLeaseMs = 7 * 86_400_000;',
    to: 'export const rightsLeaseMs = 8 * 86_400_000;',
  },
  {
    file: `${till}/staff/sign-in-guard.ts`,
    what: 'sign-in: one more free try',
    from: 'const freeTries = 5;',
    to: 'const freeTries = 6;',
  },
  {
    file: `${till}/staff/sign-in-guard.ts`,
    what: 'sign-in: one more try before a manager is needed',
    from: 'const triesBeforeManager = 10;',
    to: 'const triesBeforeManager = 11;',
  },
  {
    file: `${till}/staff/check-pin.ts`,
    what: 'sign-in: no waiting',
    from: 'if (standing.waitMs > 0)',
    to: 'if (false)',
  },
];
