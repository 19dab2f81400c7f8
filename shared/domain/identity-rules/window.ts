import { assertNever } from '../../result.ts';
import type { BusinessDate, Instant } from '../../clock.ts';
import type { Purchase } from './purchase.ts';
import type { RuleWindow } from './rule.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** The moment a rule is evaluated at, and its trading day. */
export type Moment = { readonly at: Instant; readonly businessDate: BusinessDate };

/**
 * Whether another purchase counts together with one made at a moment. Ends are included, and a purchase counts from
 * both sides: at head office a sale may arrive after one made later, and asking twice is safer than not at all.
 */
export function isWithin(window: RuleWindow, purchase: Purchase, moment: Moment): boolean {
  switch (window.kind) {
    case 'single':
      return false;
    case 'same day':
      return purchase.businessDate === moment.businessDate;
    case '24 h':
      return Math.abs(moment.at - purchase.at) <= dayMs;
    case '12 months':
      return withinAYear(purchase.businessDate, moment.businessDate);
    case 'linked':
      return daysBetween(purchase.businessDate, moment.businessDate) <= window.days;
    default:
      return assertNever(window);
  }
}

function withinAYear(a: BusinessDate, b: BusinessDate): boolean {
  const [first, last] = a < b ? [a, b] : [b, a];
  const yearOn = `${Number(first.slice(0, 4)) + 1}${first.slice(4)}`;
  return last <= yearOn;
}

const daysBetween = (a: BusinessDate, b: BusinessDate): number =>
  Math.abs(Date.parse(a) - Date.parse(b)) / dayMs;
