import type { Rule } from './rule.ts';

const till = 'electron/till';

/** How somebody comes to stand to a client, what ends it, and what is counted. */
export const clientRules: readonly Rule[] = [
  {
    file: `${till}/clients/relations.ts`,
    what: 'own: anybody counts as the adviser',
    from: 'client.adviser === session.staffId',
    to: 'true',
  },
  {
    file: `${till}/clients/relations.ts`,
    what: 'being served: enough for a VIP',
    from: "client.tier === 'standard' && ",
  },
  {
    file: `${till}/clients/serving.ts`,
    what: 'being served: outlives lock and switch',
    from: 'if (connection.session() !== session) return false;',
  },
  {
    file: `${till}/clients/serving.ts`,
    what: 'being served: outlives its sale',
    from: 'return sale?.saleId === saleId && sale.client === clientId;',
    to: 'return sale?.client === clientId;',
  },
  {
    file: `${till}/clients/serving.ts`,
    what: 'being served: outlives the client’s being on the sale',
    from: 'return sale?.saleId === saleId && sale.client === clientId;',
    to: 'return sale?.saleId === saleId;',
  },
  {
    file: `${till}/clients/serving.ts`,
    what: 'being served: at every window',
    from: 'service?.connection === connection && service.clientId',
    to: 'service?.clientId',
  },
  {
    file: `${till}/clients/serving.ts`,
    what: 'being served: every client',
    from: 'service.clientId === clientId && stands(service)',
    to: 'stands(service)',
  },
  {
    file: `${till}/clients/serving.ts`,
    what: 'forget: not sent when serving ends',
    from: "if (connection.session() === session) connection.forget('served');",
  },
  {
    file: `${till}/clients/attach.ts`,
    what: 'being served: by name alone',
    from: "attached.value.sale && proof.kind !== 'name'",
    to: 'attached.value.sale',
  },
  {
    file: `${till}/clients/attach.ts`,
    what: 'being served: by a proof that is not theirs',
    from: 'value !== null && isTheirs(house.db(), client.clientId, proof.kind, value)',
    to: 'value !== null',
  },
  {
    file: `${till}/clients/attach.ts`,
    what: 'budget: proofs can be guessed for ever',
    from: 'if (looksLeft(house.db(), session.staffId, house.time.businessDate()) === 0)',
    to: 'if (false)',
  },
  {
    file: `${till}/clients/attach.ts`,
    what: 'budget: a wrong proof counts nothing',
    from: "insertLook(db, entry, session.staffId, { clientId, what: 'wrong proof', saleId });",
  },
  {
    file: `${till}/clients/reveal.ts`,
    what: 'reveal: without a relation',
    from: "if (!mayReveal(context, client, group)) return err({ code: 'client.not-yours' });",
  },
  {
    file: `${till}/clients/reveal.ts`,
    what: 'reveal: with rights that ran out',
    from: "if (!hasLeaseFor(context, act)) return err({ code: 'rights.stale' });",
  },
  {
    file: `${till}/clients/reveal.ts`,
    what: 'budget: reveals without end',
    from: 'if (looksLeft(house.db(), session.staffId, house.time.businessDate()) === 0)',
    to: 'if (false)',
  },
  {
    file: `${till}/clients/reveal.ts`,
    what: 'budget: a reveal counts nothing',
    from: 'insertLook(db, entry, session.staffId, { clientId, what: group, saleId });',
  },
  {
    file: `${till}/clients/look-store.ts`,
    what: 'budget: twenty-one looks',
    from: 'const budget = 20;',
    to: 'const budget = 21;',
  },
  {
    file: `${till}/clients/find.ts`,
    what: 'search: by words of the full file for everyone',
    from: "clearanceOf(session.role, 'contact') === 'yes' ? 'contact' : 'service'",
    to: "'contact'",
  },
];
