import { isDoneWithClients } from '../../../shared/access/duress.ts';
import { calls } from '../../../shared/contract/contract.ts';
import { err, ok } from '../../../shared/result.ts';
import type { z } from 'zod';
import type { Failure } from '../../../shared/contract/app-error.ts';
import type { CallName } from '../../../shared/contract/contract.ts';
import type { Result } from '../../../shared/result.ts';

/** Calls that anyone who sells may do, and that point at a client all the same. */
const pointAtClients: ReadonlySet<CallName> = new Set<CallName>([
  'clients.attach',
  'clients.detach',
  'sizes.ofClient',
]);

/**
 * What the till answers instead of doing it, to somebody signed in with the PIN for duress: as a house without clients
 * would. Null for all that is not done with clients; what that shows of them, the viewer does not see.
 */
export function answerUnderDuress(name: CallName): Result<unknown, Failure> | null {
  const { action, output } = calls[name];
  if (!isDoneWithClients(action) && !pointAtClients.has(name)) return null;
  const nothing = emptied(output);
  return nothing === undefined ? err({ code: 'client.unknown' }) : ok(nothing);
}

/** The answer that names nobody, where a schema has one: no items, and no more of them. */
function emptied(schema: z.core.$ZodType): unknown {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'array':
      return [];
    case 'boolean':
      return false;
    case 'object': {
      const fields = Object.entries(def.shape).map(([key, field]) => [key, emptied(field)] as const);
      return fields.length === 0 || fields.some(([, value]) => value === undefined)
        ? undefined
        : Object.fromEntries(fields);
    }
    default:
      return undefined;
  }
}
