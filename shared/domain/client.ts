import type { ClientName } from './client-name.ts';

/** How much a client means to the house. VIP and VVIP: their adviser's and the managers' affair alone. */
export const tiers = ['standard', 'VIP', 'VVIP'] as const;
export type Tier = (typeof tiers)[number];

/** The languages the house speaks to its clients: of policy texts, receipts and copies. */
export const clientLanguages = ['en', 'lo', 'th', 'zh'] as const;
export type ClientLanguage = (typeof clientLanguages)[number];

export const genders = ['female', 'male', 'other'] as const;

/** What a client may be written to about, by which channel, and how they said so: each pair is a consent of its own. */
export const consentPurposes = ['collections', 'offers', 'exhibitions', 'birthday'] as const;
export const consentChannels = ['e-mail', 'phone', 'message', 'post'] as const;
export const consentWays = ['in person', 'by phone', 'on paper', 'web shop'] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];
export type ConsentChannel = (typeof consentChannels)[number];
export type ConsentWay = (typeof consentWays)[number];

export const addressUses = ['shipping', 'billing'] as const;
export type ClientAddress = {
  readonly use: (typeof addressUses)[number];
  readonly lines: string;
  /** ISO 3166, two letters. */
  readonly country: string;
};

/** What the house may know of a client, each optional; the client number is always there. */
export type ClientProfile = {
  readonly name: ClientName | null;
  readonly gender: (typeof genders)[number] | null;
  /** 'YYYY-MM-DD'; kept only as long as a consent to birthday offers stands. */
  readonly birthDate: string | null;
  /** As `normalisePhone` gives it. */
  readonly phone: string | null;
  /** As `normaliseEmail` gives it. */
  readonly email: string | null;
  readonly addresses: readonly ClientAddress[];
};

/** The higher of two tiers. */
export const higherTier = (a: Tier, b: Tier): Tier => (tiers.indexOf(a) >= tiers.indexOf(b) ? a : b);
