import { currencies } from '../../shared/domain/currency.ts';
import type { Currency } from '../../shared/domain/currency.ts';
import type { QuotedRate } from '../../shared/domain/exchange.ts';

/** A rate as the board in the window says it: '1 USD = 21,560 ₭'. */
export function formatExchange({ currency, units, priceTenThousandths }: QuotedRate, base: Currency): string {
  return `${units.toLocaleString('en')} ${currency} = ${formatTenThousandths(priceTenThousandths)} ${currencies[base].symbol}`;
}

/** Ten-thousandths with the decimals they need, grouped: 6_125_000 is '612.5'. */
export function formatTenThousandths(price: number): string {
  const digits = price.toString().padStart(5, '0');
  const whole = digits.slice(0, -4).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
  const fraction = digits.slice(-4).replace(/0+$/, '');
  return fraction === '' ? whole : `${whole}.${fraction}`;
}
