import { ratedCurrencies } from '../../shared/domain/exchange.ts';
import { quotedRateSchema } from '../../shared/contract/payment.ts';
import type { QuotedRate } from '../../shared/domain/exchange.ts';

/**
 * Rates as people write them, a line each: 'THB 1 = 612.50', 'LAK 1000 = 0.046'. Null when a line is no such thing:
 * at most four decimals, no exponent.
 */
export function readRates(text: string): readonly QuotedRate[] | null {
  const lines = text
    .split(/[\n;]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const rates = lines.map(readLine);
  return rates.length === 0 || rates.includes(null) ? null : rates.filter((rate) => rate !== null);
}

function readLine(line: string): QuotedRate | null {
  const [, code, units = '', whole = '', decimals = ''] =
    /^([A-Z]{3})\s+(\d{1,4})\s*=\s*([\d,]{1,12})(?:\.(\d{1,4}))?$/.exec(line.toUpperCase()) ?? [];
  const currency = ratedCurrencies.find((known) => known === code);
  if (currency === undefined) return null;
  const price = Number(whole.replaceAll(',', '')) * 10_000 + Number(decimals.padEnd(4, '0'));
  const rate = quotedRateSchema.safeParse({ currency, units: Number(units), priceTenThousandths: price });
  return rate.success ? rate.data : null;
}
