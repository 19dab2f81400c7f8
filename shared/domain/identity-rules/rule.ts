import type { BusinessDate } from '../../clock.ts';
import type { RatedCurrency } from '../exchange.ts';

export type Jurisdiction = 'LA' | 'TH' | 'EU' | 'US' | 'HK' | 'SG';

/** Over which purchases a rule adds up, the one in hand always among them. */
export type RuleWindow =
  | { readonly kind: 'single' | 'same day' | '24 h' | '12 months' }
  | { readonly kind: 'linked'; readonly days: number };

/** An amount of law, in minor units of the currency the law is written in. */
export type Limit = { readonly minor: number; readonly currency: RatedCurrency };

/** A rule on high-value sales: data that head office sends and may tighten. */
export type IdentityRule = {
  readonly ruleId: string;
  readonly jurisdiction: Jurisdiction;
  /** The law, or null for the house's own limit. Where there is a law, nobody may go on without a document. */
  readonly legalBasis: string | null;
  readonly means: 'cash' | 'any';
  readonly comparator: '>' | '>=';
  readonly limit: Limit;
  /** The rate frozen on each sale turns its amounts into the limit's currency. */
  readonly rateSource: 'frozen on the sale';
  readonly window: RuleWindow;
  /** Whoever shows the same document or is the same client is one person. */
  readonly aggregateBy: 'person';
  readonly across: 'boutique' | 'legal entity';
  readonly action: 'ask for a document' | 'forbid cash';
  readonly report: { readonly withinDays: number; readonly calendar: 'days' | 'business days' } | null;
  readonly keepYears: number;
  /** The trading days it is in force, both included; null is open. */
  readonly from: BusinessDate | null;
  readonly to: BusinessDate | null;
  /** Where the figures come from, and what is uncertain about them. */
  readonly source: string;
};

/** The rules in force on a trading day. */
export const rulesInForce = (rules: readonly IdentityRule[], day: BusinessDate): IdentityRule[] =>
  rules.filter(({ from, to }) => (from === null || from <= day) && (to === null || day <= to));

/** Whose rules hold in a country (ISO 3166), where they are not its own. */
const unions: Readonly<Record<string, Jurisdiction>> = { FR: 'EU' };

/** The jurisdiction whose rules hold in a country; a country without rules of its own is its own word. */
export const jurisdictionOf = (country: string): string => unions[country] ?? country;
