import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { kandasPhone, knownClient } from '../../builders/clients.ts';
import { mali } from '../../builders/people.ts';
import { proves } from '../../builders/proves.ts';
import { openTestTill } from '../../test-till.ts';
import { goods, someone } from './matters.ts';
import type { Relation, Role } from '../../../shared/access/classes.ts';
import type { ClientId, SaleId } from '../../../shared/ids.ts';
import type { TestTill } from '../../test-till.ts';

/**
 * By hand from section 5 of the design: who can come to stand so to a client or to a document. What follows for those
 * who can is seen in who-sees-what.test.ts; the others are refused what would make them stand so.
 */
const table: Readonly<
  Record<Exclude<Relation, 'in hand'>, readonly [string, string, string, string, string]>
> = {
  own: ['can', 'can', '-', '-', '-'],
  'being served': ['can', 'can', '-', '-', '-'],
  'break-glass': ['can', '-', '-', '-', '-'],
  capturing: ['can', 'can', '-', '-', '-'],
  case: ['-', '-', 'can', '-', '-'],
};
const roles: readonly Role[] = ['associate', 'manager', 'compliance', 'technician', 'auditor'];

type Made = { readonly till: TestTill; readonly clientId: ClientId; readonly role: Role };
type Way = keyof typeof table;

/** What makes somebody stand so: the code it is refused with, or null. */
const ways: Readonly<Record<Way, (made: Made) => Promise<string | null>>> = {
  own: async ({ till, clientId, role }) => {
    const window = till.connect();
    await window.signIn(mali);
    return window.refusal('clients.assignAdviser', { clientId, staffId: await till.staffId(someone(role)) });
  },
  'being served': async ({ till, clientId }) => {
    const sale = await till.call('sales.inHand', {});
    const saleId = sale.ok ? (sale.value.sale?.saleId ?? null) : null;
    return till.refusal('clients.attach', { saleId, clientId, proof: kandasPhone });
  },
  'break-glass': ({ till, clientId }) =>
    till.refusal('passes.breakGlass', { clientId, reason: 'adviser away', words: null }),
  capturing: ({ till }) => till.refusal('identity.begin', { saleId: randomUUID() as SaleId }),
  case: ({ till, clientId }) =>
    till.refusal('passes.openCase', { clientId, caseNumber: 'AML-2026-0001', reason: 'a request' }),
};

describe.each(Object.keys(table) as Way[])('%s', (relation) => {
  test.for(roles.map((role, place) => ({ role, cell: table[relation][place] ?? '?' })))(
    '$role: $cell',
    async ({ role, cell }, { task }) => {
      proves(task, { table: 'actions', row: `stand so: ${relation}`, role, cell });
      const till = await openTestTill({ pieces: [goods] });
      const clientId = await knownClient(till, undefined, {
        tier: relation === 'break-glass' ? 'VIP' : 'standard',
      });
      await till.signIn(someone(role));
      const refusal = await ways[relation]({ till, clientId, role });
      if (cell === '-') expect(refusal).toBe(relation === 'own' ? 'sign-in.unknown' : 'not-allowed');
      // There is no sale to capture a document for: that is behind the door.
      else expect(refusal).toBe(relation === 'capturing' ? 'sale.none' : null);
    },
  );
});
