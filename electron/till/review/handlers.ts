import { answerBreakGlass, breakGlass } from './break-glass.ts';
import { approvals } from './approvals.ts';
import { looks } from './looks.ts';
import type { Handlers } from '../door/handlers.ts';

export const reviewHandlers = {
  'review.looks': looks,
  'review.approvals': approvals,
  'review.breakGlass': breakGlass,
  'review.answerBreakGlass': answerBreakGlass,
} satisfies Partial<Handlers>;
