import type { Role } from './classes.ts';

/**
 * When a role may act: yes, no, only with an approval by somebody else, only for the client being served, only to
 * answer a client's request, or only together with head office.
 */
export type Permission =
  'yes' | 'no' | 'approval' | 'second approval' | 'being served' | 'for a request' | 'with head office';

/** Who may do what. Head office may tighten a cell by the feed; nothing on a till loosens one. */
export const actionTable = {
  sell: row('yes', 'yes', 'no', 'no', 'no'),
  'find client': row('yes', 'yes', 'yes', 'no', 'no'),
  'record client': row('yes', 'yes', 'no', 'no', 'no'),
  'change contact data': row('being served', 'yes', 'for a request', 'no', 'no'),
  'discount within limit': row('yes', 'yes', 'no', 'no', 'no'),
  'discount over limit': row('approval', 'yes', 'no', 'no', 'no'),
  'discount below floor': row('approval', 'second approval', 'no', 'no', 'no'),
  // The second person is anyone who may do it with a second person: two people, whoever asks.
  'type identity': row('approval', 'second approval', 'no', 'no', 'no'),
  'override identity': row('approval', 'second approval', 'no', 'no', 'no'),
  'vouch for client': row('approval', 'yes', 'no', 'no', 'no'),
  // Whose letter opens is the class table's affair: managers any, an adviser their own clients'.
  'open letters': row('yes', 'yes', 'no', 'no', 'no'),
  'break glass': row('yes', 'no', 'no', 'no', 'no'),
  'open case': row('no', 'no', 'yes', 'no', 'no'),
  // In the place of a lease, and only for what the person may do under one: the act itself is asked for with its own action.
  'use office code': row('yes', 'yes', 'yes', 'no', 'no'),
  'read looks': row('no', 'yes', 'yes', 'no', 'no'),
  'review access': row('no', 'yes', 'no', 'no', 'no'),
  'refund with receipt': row('yes', 'yes', 'no', 'no', 'no'),
  'refund without receipt': row('approval', 'yes', 'no', 'no', 'no'),
  'void after payment': row('approval', 'yes', 'no', 'no', 'no'),
  'assign adviser': row('no', 'yes', 'no', 'no', 'no'),
  'set tier': row('no', 'yes', 'no', 'no', 'no'),
  'merge clients': row('no', 'yes', 'no', 'no', 'no'),
  'set rates and limits': row('no', 'yes', 'no', 'no', 'no'),
  'set rules': row('no', 'yes', 'yes', 'no', 'no'),
  'open drawer': row('no', 'yes', 'no', 'no', 'no'),
  'change stock': row('no', 'yes', 'no', 'no', 'no'),
  'answer privacy request': row('no', 'no', 'yes', 'no', 'no'),
  'count the day': row('yes', 'yes', 'no', 'no', 'no'),
  'close the day': row('no', 'yes', 'no', 'no', 'no'),
  'test devices': row('yes', 'yes', 'no', 'yes', 'no'),
  'set devices': row('no', 'yes', 'no', 'yes', 'no'),
  'enrol till': row('no', 'with head office', 'no', 'with head office', 'no'),
  'change staff': row('no', 'with head office', 'no', 'with head office', 'no'),
  'let a colleague in': row('no', 'yes', 'no', 'no', 'no'),
  // Reading what one may see anyway: which fields and lines come is the class table's affair.
  'look at catalogue': row('yes', 'yes', 'yes', 'yes', 'yes'),
  'read journal': row('yes', 'yes', 'yes', 'yes', 'yes'),
  'verify journal': row('no', 'yes', 'yes', 'no', 'yes'),
  'export journal': row('no', 'yes', 'yes', 'no', 'yes'),
} as const satisfies Record<string, Record<Role, Permission>>;

export type TableAction = keyof typeof actionTable;

/** What a call needs: a row of the table, only to be signed in, or nothing (before anyone is signed in). */
export type Action = TableAction | 'be signed in' | 'stand before the till';

/** Whether a role may act, and under which condition. */
export const permissionOf = (role: Role, action: TableAction): Permission => actionTable[action][role];

function row<const A, const M, const C, const T, const U>(
  associate: A,
  manager: M,
  compliance: C,
  technician: T,
  auditor: U,
) {
  return { associate, manager, compliance, technician, auditor };
}
