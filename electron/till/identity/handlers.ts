import { begin, giveUp, scan, type } from './capture.ts';
import { confirm } from './confirm.ts';
import { identityState } from './state.ts';
import type { Handlers } from '../door/handlers.ts';

export const identityHandlers = {
  'identity.state': ({ cash }, context) => identityState(context, cash),
  'identity.begin': begin,
  'identity.scan': scan,
  'identity.type': type,
  'identity.confirm': confirm,
  'identity.giveUp': giveUp,
} satisfies Partial<Handlers>;
