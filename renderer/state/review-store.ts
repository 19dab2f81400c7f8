import { refresh } from '../api/use-reply.ts';

/** Asks again for what a manager has to look at. */
export function refreshReview() {
  for (const name of ['review.breakGlass', 'review.looks', 'review.approvals'] as const) refresh(name);
}
