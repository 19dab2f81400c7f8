import type { Rule } from './rule.ts';

const till = 'electron/till';

/** What binds an approval, and when it dies. */
export const approvalRules: readonly Rule[] = [
  {
    file: `${till}/approvals/ask.ts`,
    what: 'expiry: an approval lasts a second more',
    from: 'export const approvalMs = 120_000;',
    to: 'export const approvalMs = 121_000;',
  },
  {
    file: `${till}/approvals/desk.ts`,
    what: 'expiry: an approval never dies',
    from: 'return there && there.untilMs > clock.monotonicMs() ? there.pending : null;',
    to: 'return there ? there.pending : null;',
  },
  {
    file: `${till}/approvals/desk.ts`,
    what: 'approval: usable again',
    from: 'remove: (approvalId) => void lying.delete(approvalId),',
    to: 'remove: () => {},',
  },
  {
    file: `${till}/approvals/give.ts`,
    what: 'approval: one’s own',
    from: "if (staffId === session.staffId) return err({ code: 'approval.own' });",
  },
  {
    file: `${till}/approvals/give.ts`,
    what: 'approval: with rights that ran out',
    from: "if (!hasLeaseFor(context, act)) return err({ code: 'rights.stale' });",
  },
  {
    file: `${till}/approvals/give.ts`,
    what: 'approval: by anybody',
    from: "if (giver && !mayGive(giver.role, asked.value.action)) return err({ code: 'approval.not-theirs' });",
  },
  {
    file: `${till}/approvals/use-approval.ts`,
    what: 'approval: at another window',
    from: "if (pending?.askedIn !== session) return err({ code: 'approval.over' });",
    to: "if (!pending) return err({ code: 'approval.over' });",
  },
  {
    file: `${till}/approvals/use-approval.ts`,
    what: 'approval: for the sale as it was',
    from: ' && sale.revision === pending.revision',
  },
  {
    file: `${till}/approvals/use-approval.ts`,
    what: 'approval: before it is given',
    from: "if (!pending.value.given) return err({ code: 'approval.not-given' });",
  },
  {
    file: `${till}/approvals/use-approval.ts`,
    what: 'approval: for something else',
    from: 'return sale && bindingHash(what, sale) === pending.value.hash',
    to: 'return sale',
  },
  {
    file: `${till}/approvals/head-office.ts`,
    what: 'budget: codes can be tried for ever',
    from: "if (wrongCodes >= triesForCode) return err({ code: 'approval.over' });",
  },
  {
    file: 'head-office/approvals/code.ts',
    what: 'approval: head office’s code opens any request of the till',
    from: 'request.codeHash === hashOfCode(code) && request.hash === hash',
    to: 'request.codeHash === hashOfCode(code)',
  },
  {
    file: 'head-office/approvals/code.ts',
    what: 'expiry: head office’s code never dies',
    from: 'approval_id = $3 and expires_at > $4 and wrong_codes < $5 for update',
    to: 'approval_id = $3 and (expires_at > $4 or true) and wrong_codes < $5 for update',
  },
  {
    file: 'head-office/approvals/code.ts',
    what: 'budget: head office bears wrong codes for ever',
    from: 'approval_id = $3 and expires_at > $4 and wrong_codes < $5 for update',
    to: 'approval_id = $3 and expires_at > $4 and (wrong_codes < $5 or true) for update',
  },
];
