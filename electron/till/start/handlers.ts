import { ok } from '../../../shared/result.ts';
import type { Handlers } from '../door/handlers.ts';

export const startHandlers = {
  'start.state': (_, { keeper }) => ok(keeper.state()),
  'start.trySample': (_, { keeper }) => keeper.trySample(),
  'start.setUp': (setUp, { keeper }) => keeper.setUp(setUp),
  'start.unlock': ({ recoveryCode }, { keeper }) => keeper.unlock(recoveryCode),
} satisfies Partial<Handlers>;
