import type { Rule } from './rule.ts';

const till = 'electron/till';

/** How a pass is come by, what it opens, and what ends it; what opens a letter. */
export const passRules: readonly Rule[] = [
  {
    file: `${till}/clients/relations.ts`,
    what: 'break-glass: open to anybody',
    from: 'return passes.secondsLeft(connection, relation, client.clientId) > 0;',
    to: 'return true;',
  },
  {
    file: `${till}/passes/passes.ts`,
    what: 'break-glass: every client',
    from: 'pass.clientId !== clientId || ',
  },
  {
    file: `${till}/passes/passes.ts`,
    what: 'break-glass: outlives lock and switch',
    from: ' || pass.session !== connection.session()',
  },
  {
    file: `${till}/passes/passes.ts`,
    what: 'forget: not sent when a pass has run out',
    from: "if (connection.session() === pass.session) connection.forget('expired');",
  },
  {
    file: 'shared/domain/break-glass.ts',
    what: 'break-glass: an hour',
    from: 'breakGlassMs = 15 * 60_000',
    to: 'breakGlassMs = 60 * 60_000',
  },
  {
    file: 'shared/domain/break-glass.ts',
    what: 'break-glass: never overdue',
    from: '!reviewed && now >= takenAt + reviewWithinMs',
    to: 'false',
  },
  {
    file: `${till}/passes/break-glass.ts`,
    what: 'break-glass: of any client',
    from: "if (tier === 'standard') return refuse(context, client);",
  },
  {
    file: `${till}/passes/break-glass.ts`,
    what: 'break-glass: VIPs can be found by trying',
    from: "insertLook(db, entry, session.staffId, { clientId, what: 'no break-glass', saleId: null });",
  },
  {
    file: `${till}/passes/break-glass.ts`,
    what: 'break-glass: with rights that ran out',
    from: "if (!hasLeaseFor(context, act)) return err({ code: 'rights.stale' });",
  },
  {
    file: `${till}/passes/break-glass.ts`,
    what: 'break-glass: no manager hears of it',
    from: "house.publish('review.changed', {});",
  },
  {
    file: `${till}/review/break-glass.ts`,
    what: 'break-glass: one’s own is reviewed',
    from: "if (taken.staffId === session.staffId) return err({ code: 'break-glass.own' });",
  },
  {
    file: `${till}/care/letter.ts`,
    what: 'letter: without a relation',
    from: "if (!mayReveal(context, client, 'commercial')) return err({ code: 'client.not-yours' });",
  },
  {
    file: `${till}/care/letter.ts`,
    what: 'letter: with rights that ran out',
    from: "if (!hasLeaseFor(context, act)) return err({ code: 'rights.stale' });",
  },
  {
    file: `${till}/care/letter.ts`,
    what: 'budget: letters without end',
    from: "if (session.role === 'associate' && left === 0) return err({ code: 'client.looks-used-up' });",
  },
  {
    file: `${till}/care/due.ts`,
    what: 'whom to call: everybody’s clients',
    from: "session.role === 'manager' ? null : session.staffId",
    to: 'null',
  },
];
