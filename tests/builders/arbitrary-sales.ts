import fc from 'fast-check';
import { currencyCodes } from '../../shared/domain/currency.ts';
import { aLine } from './completed-sale.ts';
import type { Currency } from '../../shared/domain/currency.ts';
import type { Money } from '../../shared/domain/money.ts';
import type { LineDiscount, OpenSale, SaleLine } from '../../shared/domain/sale.ts';

type Basket = Pick<OpenSale, 'lines' | 'currency' | 'taxMode'>;

export const aCurrency = fc.constantFrom(...currencyCodes);

/** Any amount, negative ones too, up to `largest` minor units. */
export const anAmount = (largest: number = 10 ** 12): fc.Arbitrary<Money> =>
  fc.record({ minor: fc.integer({ min: -largest, max: largest }), currency: aCurrency });

const rates = fc.constantFrom(0, 700, 1_000, 2_000, 825, 1, 10_000);

const aDiscount = (currency: Currency): fc.Arbitrary<LineDiscount | null> =>
  fc.oneof(
    fc.constant(null),
    fc.record({ kind: fc.constant('share' as const), basisPoints: fc.integer({ min: 0, max: 10_000 }) }),
    fc.record({
      kind: fc.constant('amount' as const),
      amount: fc.record({ minor: fc.integer({ min: 0, max: 10 ** 9 }), currency: fc.constant(currency) }),
    }),
  );

const anyLine = (currency: Currency): fc.Arbitrary<SaleLine> =>
  fc
    .record({
      quantity: fc.integer({ min: 1, max: 999 }),
      unitPrice: fc.record({ minor: fc.integer({ min: 0, max: 10 ** 9 }), currency: fc.constant(currency) }),
      discount: aDiscount(currency),
      taxRateBp: rates,
    })
    .map((changed) => aLine(changed));

/** Any sale that may lie before a person: lines, discounts and tax rates of every kind. */
export const aBasket: fc.Arbitrary<Basket> = aCurrency.chain((currency) =>
  fc.record({
    currency: fc.constant(currency),
    taxMode: fc.constantFrom('inclusive' as const, 'exclusive' as const),
    lines: fc.array(anyLine(currency), { maxLength: 8 }),
  }),
);
