import type { Action } from './action-table.ts';
import type { DataClass } from './classes.ts';

/** What under duress is as if the house had no clients: the till looks ordinary and knows nobody. */
const clientActions: ReadonlySet<Action> = new Set<Action>([
  'find client',
  'record client',
  'change contact data',
  'vouch for client',
  'assign adviser',
  'set tier',
  'merge clients',
  'answer privacy request',
  'open letters',
  'break glass',
  'open case',
  'read looks',
  'review access',
]);
const clientClasses: ReadonlySet<DataClass> = new Set<DataClass>([
  'service',
  'belongings',
  'contact',
  'commercial',
  'identity',
  'identity file',
]);

/** Whether something is done with clients alone, and so with nobody under duress. */
export const isDoneWithClients = (action: Action): boolean => clientActions.has(action);

/** Whether a class is of clients alone, and so shown to nobody under duress. */
export const isOfClients = (dataClass: DataClass): boolean => clientClasses.has(dataClass);
