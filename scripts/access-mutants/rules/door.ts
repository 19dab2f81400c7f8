import type { Rule } from './rule.ts';

const till = 'electron/till';

/** What the door lets through, to whom, and who hears what. */
export const doorRules: readonly Rule[] = [
  {
    file: `${till}/door/viewer.ts`,
    what: 'display: sees as who is signed in',
    from: "if (caller.kind === 'display') return { role: 'display', stands: () => false };",
  },
  {
    file: `${till}/door/viewer.ts`,
    what: 'journal: everybody’s lines are one’s own',
    from: "relation === 'own' && id === session.staffId",
    to: "relation === 'own'",
  },
  {
    file: `${till}/sales/just-paid.ts`,
    what: 'just paid: in hand at every window',
    from: 'paid?.connection === connection && paid.saleId === saleId',
    to: 'paid?.saleId === saleId',
  },
  {
    file: `${till}/sales/just-paid.ts`,
    what: 'just paid: outlives who completed it',
    from: 'connection.session() === session && saleInHand() === null;',
    to: 'saleInHand() === null;',
  },
  {
    file: `${till}/sales/just-paid.ts`,
    what: 'just paid: outlives the next sale',
    from: 'connection.session() === session && saleInHand() === null;',
    to: 'connection.session() === session;',
  },
  {
    file: `${till}/sales/just-paid.ts`,
    what: 'just paid: comes back once the next sale is given up',
    from: 'paid = null;\n    //',
    to: '//',
  },
  {
    file: `${till}/identity/captures.ts`,
    what: 'capturing: every check that is under way',
    from: 'captures.get(session)?.checkId === checkId',
    to: 'checkId !== undefined',
  },
  {
    file: `${till}/identity/captures.ts`,
    what: 'capturing: goes on for another client',
    from: 'sale?.saleId === capture.saleId && sale.client === capture.client',
    to: 'sale?.saleId === capture.saleId',
  },
  {
    file: `${till}/door/door.ts`,
    what: 'display: acts as who is signed in',
    from: "if (kind === 'display') return err({ code: 'not-allowed' });",
  },
  {
    file: `${till}/door/door.ts`,
    what: 'door: opens for nobody',
    from: "if (!session) return err({ code: 'sign-in.needed' });",
    to: 'if (!session) return ok(null);',
  },
  {
    file: `${till}/door/door.ts`,
    what: 'door: a no is a yes',
    from: "no: { code: 'not-allowed' }",
    to: 'no: null',
  },
  {
    file: `${till}/door/door.ts`,
    what: 'door: lets a request’s condition pass',
    from: "'for a request': { code: 'not-allowed' }",
    to: "'for a request': null",
  },
  {
    file: `${till}/door/door.ts`,
    what: 'door: nothing is redacted',
    from: 'return ok(redact(outputSchema, output, viewerOf(caller, frame.keeper.house())));',
    to: 'return ok(output);',
  },
  {
    file: `${till}/door/connections.ts`,
    what: 'events: nothing is redacted',
    from: 'redact(events[name].payload, payload, viewerOf(caller, house()))',
    to: 'payload',
  },
  {
    file: `${till}/door/connections.ts`,
    what: 'events: the display hears what a reader reads',
    from: "  'rates.changed',\n]);",
    to: "  'rates.changed',\n  'devices.read',\n]);",
  },
  {
    file: `${till}/door/connections.ts`,
    what: 'events: the display hears everything',
    from: "if (caller.kind === 'display') return forDisplay.has(name);",
    to: "if (caller.kind === 'display') return true;",
  },
  {
    file: `${till}/door/connections.ts`,
    what: 'events: nobody need be signed in to hear of a sale',
    from: "return session !== null && permissionOf(session.role, action) === 'yes';",
    to: 'return true;',
  },
  ...['sale.changed', 'tenders.changed', 'rates.changed', 'identity.changed', 'devices.read'].map((name) => ({
    file: `${till}/door/connections.ts`,
    what: `events: everybody hears ${name}`,
    from: `'${name}': 'sell',`,
  })),
  {
    file: `${till}/door/connections.ts`,
    what: 'events: everybody hears client.changed',
    from: "'client.changed': 'find client',",
  },
  {
    file: `${till}/door/connections.ts`,
    what: 'forget: not sent on a switch',
    from: "if (session) tell('forget', { reason: 'switched' });",
  },
];
