import { ok } from '../../../shared/result.ts';
import { statusOf } from './status.ts';
import type { Handlers } from '../door/handlers.ts';

export const statusHandlers = {
  'till.status': (_, { house }) => ok(statusOf(house)),
} satisfies Partial<Handlers>;
