import type { BusinessDate } from '../../../shared/clock.ts';

const shownDays = 30;

/** The first trading day that a manager looks back to. */
export const reviewSince = (today: BusinessDate): BusinessDate =>
  new Date(Date.parse(today) - shownDays * 86_400_000).toISOString().slice(0, 10) as BusinessDate;
