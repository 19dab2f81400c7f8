import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { top } from '../../scripts/top.ts';

/** The format of the book, as README.md beside this file says it. All amounts are whole minor units. */
export type Code = 'LAK' | 'THB' | 'USD';
export type Decimal = string;

export type CaseStone =
  | { readonly kind: 'per carat'; readonly minor: number; readonly weightMilliCarat: number }
  | { readonly kind: 'per piece'; readonly minor: number; readonly count: number };

export type CaseMetal = {
  readonly metal: 'gold' | 'platinum' | 'silver';
  readonly finenessBp: number;
  readonly weightMg: number;
  readonly wastageBp: number;
  readonly perGram:
    Decimal | { readonly perGram: Decimal; readonly finenessBp: number; readonly step: Decimal };
};

export type CaseBuild = {
  readonly metal?: CaseMetal;
  readonly making?:
    | { readonly kind: 'per piece'; readonly minor: number }
    | { readonly kind: 'per weight'; readonly minor: number; readonly perMg: number }
    | { readonly kind: 'share'; readonly basisPoints: number };
  readonly stones?: readonly CaseStone[];
  readonly list?: { readonly minor: number } | { readonly factorBp: number };
  readonly agreed?: { readonly minor: number } | { readonly shareOffBp: number };
  readonly step?: { readonly minor: number; readonly towards: 'nearest' | 'up' | 'down' };
};

export type CaseLine = {
  readonly id: string;
  readonly quantity: number;
  readonly taxRateBp: number;
  readonly price?: number;
  readonly build?: CaseBuild;
  readonly discount?: { readonly minor: number } | { readonly shareBp: number };
  readonly taxedAbove?:
    | { readonly minor: number; readonly rateBelowBp?: number }
    | {
        readonly buyBack: {
          readonly barBuyBaht: number;
          readonly finenessBp: number;
          readonly weightMg: number;
        };
      };
  readonly sellers?: Readonly<Record<string, number>>;
};

export type CaseTender = {
  readonly kind: 'cash' | 'card';
  readonly currency: Code;
  readonly minor: number;
};

export type CaseReturn = {
  readonly pieces: readonly (readonly [line: string, count: number])[];
  readonly exchangeFor?: number;
};

export type CaseTicket = {
  readonly currency: Code;
  readonly taxMode: 'inclusive' | 'exclusive';
  readonly rates?: readonly { readonly currency: Code; readonly units: number; readonly price: Decimal }[];
  readonly cashSteps?: Partial<Record<Code, number>>;
  readonly lines: readonly CaseLine[];
  readonly tenders?: readonly CaseTender[];
  readonly changeIn?: Code;
  readonly returns?: readonly CaseReturn[];
};

export type TaxRow = readonly [rateBp: number, base: number, tax: number];
export type BackRow = readonly [
  kind: 'cash' | 'card',
  currency: Code,
  amount: number,
  value: number,
  worth: number,
];
export type SellerRows = Readonly<Record<string, number>>;

export type ReturnOutcome = {
  readonly net: number;
  readonly taxes: readonly TaxRow[];
  readonly total: number;
  readonly sellers?: SellerRows;
  readonly back?: readonly BackRow[];
  readonly rounding?: number;
  readonly credit?: number;
  readonly due?: number;
  readonly refund?: number;
  readonly carried?: readonly BackRow[];
};

export type BreakdownOutcome = {
  readonly parts: readonly (readonly [kind: string, minor: number])[];
  readonly price: number;
  readonly perGram?: Decimal;
};

/** What a ticket comes to; what was not asked for is left out. */
export type Outcome = {
  readonly breakdowns?: Readonly<Record<string, BreakdownOutcome>>;
  readonly buyBack?: Readonly<Record<string, number>>;
  readonly lines: readonly (readonly [gross: number, discount: number, net: number])[];
  readonly taxes: readonly TaxRow[];
  readonly total: number;
  readonly sellers?: SellerRows;
  readonly settlement?: {
    readonly left: number;
    readonly change: number;
    readonly rounding: number;
    readonly remainder: number;
  };
  readonly returns?: readonly ReturnOutcome[];
};

export type Case = CaseTicket & {
  readonly name: string;
  readonly source?: string;
  readonly arithmetic: readonly string[];
  readonly expected: Outcome;
};

const folder = join(top, 'tests/book/cases');

/** Every theme of the book with its cases. */
export const book: readonly { readonly theme: string; readonly cases: readonly Case[] }[] = readdirSync(
  folder,
)
  .filter((name) => name.endsWith('.json'))
  .toSorted()
  .map((name) => ({
    theme: name.replace('.json', ''),
    cases: JSON.parse(readFileSync(join(folder, name), 'utf8')) as Case[],
  }));
