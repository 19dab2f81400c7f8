import { ok } from '../../../shared/result.ts';
import { enrolAt } from './enrol.ts';
import type { Handlers } from '../door/handlers.ts';

export const syncHandlers = {
  'sync.enrol': async ({ address, code }, { house, session }) => {
    const enrolled = await enrolAt(house, address, code, session.staffId);
    return enrolled.ok ? ok(house.courier.state()) : enrolled;
  },
  'sync.now': (_, { house }) => {
    house.courier.wake();
    return ok(house.courier.state());
  },
} satisfies Partial<Handlers>;
