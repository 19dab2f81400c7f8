import type { BusinessDate } from '../../clock.ts';
import type { IdentityRule } from './rule.ts';

/** What most rules have in common; a row says where it differs. */
const usual = {
  comparator: '>=',
  rateSource: 'frozen on the sale',
  aggregateBy: 'person',
  across: 'legal entity',
  action: 'ask for a document',
  report: null,
  keepYears: 5,
  from: null,
  to: null,
} as const;

/** Where a law says 'linked' and no period, thirty days: the house's judgement. */
const linked = { kind: 'linked', days: 30 } as const;

const amlr = {
  ...usual,
  jurisdiction: 'EU',
  legalBasis: 'Regulation (EU) 2024/1624',
  window: linked,
  from: '2027-07-10' as BusinessDate,
} as const;

const form8300 = {
  ...usual,
  jurisdiction: 'US',
  legalBasis: '31 CFR 1010.330, Form 8300',
  means: 'cash',
  comparator: '>',
  limit: { minor: 10_000_00, currency: 'USD' },
  report: { withinDays: 15, calendar: 'days' },
} as const;

/** The rules the house starts with, by country: figures as of November 2026, each to be confirmed by counsel there. */
export const identityRules: readonly IdentityRule[] = [
  {
    ...usual,
    ruleId: 'LA.own-limit',
    jurisdiction: 'LA',
    legalBasis: null,
    means: 'any',
    limit: { minor: 50_000_000, currency: 'LAK' },
    window: linked,
    // Law 50/NA (2014): ten years after the relationship ends, five from a transaction. The longer is kept.
    keepYears: 10,
    source:
      "The boutique's own limit, below any in the law. Law 50/NA of 2014 makes dealers in precious metals reporting entities (suspicion within 3 working days); its amount for dealers was not found, FATF's baseline is USD or EUR 15,000 in cash. Ask AMLIO.",
  },
  {
    ...usual,
    ruleId: 'TH.cash-report',
    jurisdiction: 'TH',
    legalBasis: 'Anti-Money Laundering Act, section 16(2)',
    means: 'cash',
    limit: { minor: 2_000_000_00, currency: 'THB' },
    window: { kind: 'single' },
    // The Act's guidance says 5 years; client due diligence is kept 10.
    keepYears: 10,
    source: 'goldtraders.or.th, aagold-th.com. A lower, tiered limit was ordered on 9 January 2026: watch.',
  },
  {
    ...usual,
    ruleId: 'TH.know-your-client',
    jurisdiction: 'TH',
    legalBasis: 'Guidance of the Anti-Money Laundering Office, 2016',
    means: 'any',
    limit: { minor: 700_000_00, currency: 'THB' },
    window: { kind: 'single' },
    keepYears: 10,
    source: 'fyn.com. Whatever the means; an adviser of 2025 asks for a document at any amount.',
  },
  {
    ...amlr,
    ruleId: 'EU.due-diligence',
    means: 'any',
    limit: { minor: 10_000_00, currency: 'EUR' },
    source: 'Article 19: single or linked transactions. Kept 5 years by article 77.',
  },
  {
    ...amlr,
    ruleId: 'EU.cash-identification',
    means: 'cash',
    limit: { minor: 3_000_00, currency: 'EUR' },
    source: 'Article 19: cash from 3,000 up to the ban is taken only from a person who is identified.',
  },
  {
    ...amlr,
    ruleId: 'EU.cash-ban',
    means: 'cash',
    comparator: '>',
    limit: { minor: 10_000_00, currency: 'EUR' },
    action: 'forbid cash',
    source: 'Article 80: no cash above 10,000, single or linked; member states may go lower.',
  },
  {
    ...form8300,
    ruleId: 'US.form-8300-day',
    window: { kind: '24 h' },
    source:
      'IRS publication 1544: payments of one payer within 24 hours are one. Statement to the payer by 31 January.',
  },
  {
    ...form8300,
    ruleId: 'US.form-8300-year',
    window: { kind: '12 months' },
    source:
      'IRS publication 1544: related payments within 12 months are summed. All of a person count here, related or not: asked too often rather than too late.',
  },
  {
    ...usual,
    ruleId: 'HK.specified-transaction',
    jurisdiction: 'HK',
    legalBasis: 'Anti-Money Laundering Ordinance, Cap. 615',
    means: 'any',
    limit: { minor: 120_000_00, currency: 'HKD' },
    window: linked,
    from: '2023-04-01' as BusinessDate,
    source:
      'customs.gov.hk: category A registrants whatever the means, category B in cash. Keeping 5 years unconfirmed.',
  },
  {
    ...usual,
    ruleId: 'SG.cash-report',
    jurisdiction: 'SG',
    legalBasis: 'Precious Stones and Precious Metals Act 2019, section 17',
    means: 'cash',
    comparator: '>',
    limit: { minor: 20_000_00, currency: 'SGD' },
    window: { kind: 'same day' },
    report: { withinDays: 15, calendar: 'business days' },
    source:
      'police.gov.sg: cash or what is like it, one client in one day; to STRO with a copy to the registrar.',
  },
];
