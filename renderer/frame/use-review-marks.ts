import { isMasked } from '../../shared/access/classes.ts';
import { useReply } from '../api/use-reply.ts';
import { useMay } from '../state/rights.ts';
import { reviewMark } from './marks.ts';
import type { Mark } from './marks.ts';

/** What waits for the manager who is signed in: one mark, or none. */
export function useReviewMarks(): readonly Mark[] {
  const reviews = useMay('review access');
  const reply = useReply('review.breakGlass', {}, { enabled: reviews });
  if (!reviews || !reply?.ok || reply.value.waiting.length === 0) return [];
  const { waiting } = reply.value;
  const overdue = waiting.filter((one) => !isMasked(one.overdue) && one.overdue).length;
  return [reviewMark({ waiting: waiting.length, overdue })];
}
