import { ok } from '../../../shared/result.ts';
import { refuseCardNumbers } from '../refuse-card-numbers.ts';
import type { Handlers } from '../door/handlers.ts';

export const startHandlers = {
  'start.state': (_, { keeper }) => ok(keeper.state()),
  'start.trySample': (_, { keeper }) => keeper.trySample(),
  'start.setUp': (setUp, { keeper }) => {
    const people = [setUp.manager, ...setUp.associates];
    const names = people.flatMap(({ givenName, familyName }) => [givenName, familyName]);
    const watched = refuseCardNumbers(setUp.boutique.name, setUp.tillName, ...names);
    return watched.ok ? keeper.setUp(setUp) : watched;
  },
  'start.unlock': ({ recoveryCode }, { keeper }) => keeper.unlock(recoveryCode),
  'start.enrolAnew': ({ code }, { keeper }) => keeper.enrolAnew(code),
} satisfies Partial<Handlers>;
