import { approvalRules } from './approvals.ts';
import { clientRules } from './clients.ts';
import { doorRules } from './door.ts';
import { passRules } from './passes.ts';
import { rightsRules } from './rights.ts';
import { signInRules } from './sign-in.ts';
import type { Rule } from './rule.ts';

/** The rules that are no data: relations, what ends them, expiries, budgets, who hears. */
export const allRules: readonly Rule[] = [
  ...clientRules,
  ...passRules,
  ...doorRules,
  ...approvalRules,
  ...rightsRules,
  ...signInRules,
];
