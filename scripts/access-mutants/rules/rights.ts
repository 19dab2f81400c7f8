import type { Rule } from './rule.ts';

const rights = 'electron/till/rights';

/** What head office's code opens in the place of a lease, and when it is over. */
export const rightsRules: readonly Rule[] = [
  {
    file: `${rights}/lease.ts`,
    what: 'code: before it is given',
    from: 'awaited?.isGiven && ',
    to: 'awaited && ',
  },
  {
    file: `${rights}/lease.ts`,
    what: 'code: for another act',
    from: ' && canonicalJson(awaited.act) === canonicalJson(act)',
  },
  {
    file: `${rights}/lease.ts`,
    what: 'code: usable again',
    from: 'house.codes.remove(session);',
  },
  {
    file: `${rights}/code-desk.ts`,
    what: 'expiry: a code never dies',
    from: 'return there && msLeft > 0 ?',
    to: 'return there ?',
  },
  {
    file: 'shared/sync/rights-codes.ts',
    what: 'expiry: a code lasts a second more',
    from: 'rightsCodeMs = 600_000',
    to: 'rightsCodeMs = 601_000',
  },
  {
    file: `${rights}/handlers.ts`,
    what: 'budget: codes can be tried for ever',
    from: ' || awaited.triesLeft === 0',
  },
  {
    file: `${rights}/handlers.ts`,
    what: 'code: a wrong one opens',
    from: 'typed !== null && timingSafeEqual(Buffer.from(right), Buffer.from(typed));',
    to: 'typed !== null;',
  },
  {
    file: `${rights}/handlers.ts`,
    what: 'code: under duress',
    from: ' && !connection.isUnderDuress()',
  },
  {
    file: `${rights}/act-of.ts`,
    what: 'code: for an act of another role',
    from: "if (permissionOf(session.role, actions[asked.kind]) !== 'yes') return err({ code: 'not-allowed' });",
  },
  {
    file: `${rights}/act-of.ts`,
    what: 'code: tells under duress whom the house knows',
    from: 'context.connection.isUnderDuress() ? null : ',
  },
  {
    file: 'head-office/rights/make-code.ts',
    what: 'code: for who has left',
    from: "and s.staff_id = $2 and s.state = 'active'",
    to: 'and s.staff_id = $2',
  },
  {
    file: 'head-office/rights/make-code.ts',
    what: 'code: for a till that is blocked',
    from: "t.state = 'active' and t.code_key is not null",
    to: 't.code_key is not null',
  },
  {
    file: 'head-office/rights/match-codes.ts',
    what: 'code: nobody hears of one that was not made',
    from: 'if (isOfItsAct(fact) && (await markUsed(query, till, fact))) continue;',
    to: 'continue;',
  },
];
