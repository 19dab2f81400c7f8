import { parseDecimal } from '../../components/parse-decimal.ts';
import type { SetUp } from '../../../shared/contract/start.ts';
import type { Currency } from '../../../shared/domain/currency.ts';
import type { TaxMode } from '../../../shared/domain/tax.ts';

export type Country = SetUp['boutique']['country'];

export type Person = SetUp['associates'][number];

/** What is being typed for a new till; every field is text until it is sent. */
export type Draft = {
  readonly boutiqueName: string;
  readonly country: Country;
  readonly currency: Currency;
  readonly taxMode: TaxMode;
  readonly taxPercent: string;
  readonly tillName: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly pin: string;
  readonly associates: readonly Person[];
};

type Usual = Pick<Draft, 'currency' | 'taxMode' | 'taxPercent'>;

/**
 * What a boutique there usually charges: standard VAT or GST as in force in 2026 (Laos 10, Thailand 7, France 20,
 * Singapore 9 %); Hong Kong has none, and in the United States it depends on the state. Proposed, never imposed.
 */
const usual: Readonly<Record<Country, Usual>> = {
  LA: { currency: 'LAK', taxMode: 'inclusive', taxPercent: '10' },
  TH: { currency: 'THB', taxMode: 'inclusive', taxPercent: '7' },
  US: { currency: 'USD', taxMode: 'exclusive', taxPercent: '0' },
  FR: { currency: 'USD', taxMode: 'inclusive', taxPercent: '20' },
  HK: { currency: 'USD', taxMode: 'inclusive', taxPercent: '0' },
  SG: { currency: 'USD', taxMode: 'inclusive', taxPercent: '9' },
};

export const countries = Object.keys(usual) as Country[];

export const emptyDraft: Draft = {
  boutiqueName: '',
  country: 'LA',
  ...usual.LA,
  tillName: 'Till A',
  givenName: '',
  familyName: '',
  pin: '',
  associates: [],
};

/** The draft moved to a country, with what is usual there. */
export const moveTo = (draft: Draft, country: Country): Draft => ({ ...draft, country, ...usual[country] });

/** A rate as typed ('7', '7.5', '8,25') in basis points, or null when it is none between 0 and 100 %. */
export function parseRate(typed: string): number | null {
  const basisPoints = parseDecimal(typed, 2);
  return basisPoints !== null && basisPoints <= 10_000 ? basisPoints : null;
}

/** The call's input, or null while something is missing. */
export function completeDraft(draft: Draft): SetUp | null {
  const taxRateBp = parseRate(draft.taxPercent);
  if (taxRateBp === null || !isBoutiqueReady(draft) || !isManagerReady(draft)) return null;
  const { boutiqueName, country, currency, taxMode, tillName, givenName, familyName, pin, associates } =
    draft;
  return {
    boutique: { name: boutiqueName.trim(), country, currency, taxMode, taxRateBp },
    tillName: tillName.trim(),
    manager: { givenName: givenName.trim(), familyName: familyName.trim(), pin },
    associates: [...associates],
  };
}

export const isBoutiqueReady = (draft: Draft): boolean =>
  draft.boutiqueName.trim() !== '' && parseRate(draft.taxPercent) !== null;

export const isManagerReady = (draft: Draft): boolean =>
  [draft.tillName, draft.givenName, draft.familyName].every((text) => text.trim() !== '');
