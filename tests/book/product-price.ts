import { money } from '../../shared/domain/money.ts';
import { metalValue, priceOf, toHouseStep } from '../../shared/domain/price/breakdown.ts';
import { rateInForce } from '../../shared/domain/price/metal-rate.ts';
import { agreeMaking } from '../../shared/domain/price/negotiate.ts';
import { asListed } from '../../shared/domain/price/price-list.ts';
import { thaiBuyBackRates } from '../../shared/domain/price/thai-gold.ts';
import { milliCarats, milligrams } from '../../shared/domain/price/weight.ts';
import type { Instant } from '../../shared/clock.ts';
import type { Currency } from '../../shared/domain/currency.ts';
import type { Money } from '../../shared/domain/money.ts';
import type { Build, Making, PriceBreakdown, StonePrice } from '../../shared/domain/price/breakdown.ts';
import type { MetalRate } from '../../shared/domain/price/metal-rate.ts';
import type { CaseBuild, CaseLine, CaseMetal, CaseStone } from './case.ts';

const dayOfTheBook = 0 as Instant;

/** The till's breakdown of a build of the book. */
export function priceOfBuild(build: CaseBuild, currency: Currency): PriceBreakdown {
  const amount = (minor: number) => money(minor, currency);
  const built = priceOf(buildOf(build, currency));
  const { list, agreed, step } = build;
  const ruled = list
    ? asListed(
        built,
        'minor' in list
          ? { kind: 'price', price: amount(list.minor) }
          : { kind: 'factor', basisPoints: list.factorBp },
      )
    : built;
  const settled = agreed
    ? agreeMaking(
        ruled,
        'minor' in agreed
          ? { kind: 'charge', amount: amount(agreed.minor) }
          : { kind: 'share off', basisPoints: agreed.shareOffBp },
      )
    : { ok: true as const, value: ruled };
  if (!settled.ok) throw new Error(JSON.stringify(settled.error));
  return step ? toHouseStep(settled.value, { stepMinor: step.minor, towards: step.towards }) : settled.value;
}

/** What the association's shops give for a line of the book, each piece, or null. */
export function buyBackOf({ taxedAbove }: CaseLine): Money | null {
  if (!taxedAbove || !('buyBack' in taxedAbove)) return null;
  const { barBuyBaht, finenessBp, weightMg } = taxedAbove.buyBack;
  const rate = thaiBuyBackRates(barBuyBaht, dayOfTheBook).find((one) => one.finenessBp === finenessBp);
  if (!rate) throw new Error(`The association has no rate for ${finenessBp}`);
  return metalValue(milligrams(weightMg), rate);
}

function buildOf({ metal, making, stones = [] }: CaseBuild, currency: Currency): Build {
  return {
    currency,
    metal: metal
      ? { rate: rateOf(metal, currency), weight: milligrams(metal.weightMg), wastageBp: metal.wastageBp }
      : null,
    making: making ? makingOf(making, currency) : null,
    stones: stones.map((stone) => stoneOf(stone, currency)),
  };
}

function rateOf({ metal, finenessBp, perGram }: CaseMetal, currency: Currency): MetalRate {
  const said = typeof perGram === 'string' ? { perGram, finenessBp, step: '0.0001' } : perGram;
  const announced: MetalRate = {
    metal,
    finenessBp: said.finenessBp,
    perGram: tenThousandths(said.perGram),
    currency,
    from: dayOfTheBook,
  };
  const rate = rateInForce([announced], { metal, finenessBp }, dayOfTheBook, tenThousandths(said.step));
  if (!rate) throw new Error(`There is no rate of ${metal}`);
  return rate;
}

const makingOf = (making: NonNullable<CaseBuild['making']>, currency: Currency): Making => {
  switch (making.kind) {
    case 'per piece':
      return { kind: 'per piece', amount: money(making.minor, currency) };
    case 'per weight':
      return { kind: 'per weight', amount: money(making.minor, currency), per: milligrams(making.perMg) };
    case 'share':
      return making;
  }
};

const stoneOf = (stone: CaseStone, currency: Currency): StonePrice =>
  stone.kind === 'per carat'
    ? { kind: 'per carat', amount: money(stone.minor, currency), weight: milliCarats(stone.weightMilliCarat) }
    : { kind: 'per piece', amount: money(stone.minor, currency), count: stone.count };

/** Ten-thousandths of a decimal in plain digits. */
export function tenThousandths(text: string): number {
  const [whole = '', fraction = ''] = text.split('.');
  return Number(whole + fraction.padEnd(4, '0'));
}
