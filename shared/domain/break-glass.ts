/** Why a VIP’s file is opened by somebody who is not their adviser. 'other' is said in words of one’s own. */
export const breakGlassReasons = [
  'adviser away',
  'client on the telephone',
  'after-sales',
  'delivery',
  'other',
] as const;
export type BreakGlassReason = (typeof breakGlassReasons)[number];

/** How long the file stays open: long enough for a call, too short to be forgotten. */
export const breakGlassMs = 15 * 60_000;

/** Until when a manager looks at why it was done. */
const reviewWithinMs = 24 * 3_600_000;

/** Whether a manager should have looked at it by now. */
export const isOverdue = (
  { takenAt, reviewed }: { readonly takenAt: number; readonly reviewed: boolean },
  now: number,
): boolean => !reviewed && now >= takenAt + reviewWithinMs;
