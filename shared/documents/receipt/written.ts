import { format } from '../../domain/money.ts';
import type { Instant } from '../../clock.ts';
import type { Currency } from '../../domain/currency.ts';
import type { Money } from '../../domain/money.ts';
import type { Say } from '../../messages/documents.ts';

/** A moment on the clock of the boutique's wall, in the order of the language: '23/11/2026, 09:30'. */
export function dateAndTime(at: Instant, timeZone: string, say: Say): string {
  // Only numbers are asked of Intl: its words and their order are not the same under every host.
  const digits = {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  } as const;
  const parts = new Intl.DateTimeFormat('en-CA', {
    ...digits,
    timeZone,
    hourCycle: 'h23',
    calendar: 'gregory',
  })
    .formatToParts(at)
    .map(({ type, value }) => [type, value] as const);
  const { year = '', month = '', day = '', hour = '', minute = '' } = Object.fromEntries<string>(parts);
  return `${say('date', { year, month, day })}, ${hour}:${minute}`;
}

/** A share in basis points as people write it: 1000 is '10', 825 is '8.25'. */
export const share = (basisPoints: number): string => String(basisPoints / 100);

/** An amount with the sign it has, before the symbol. */
export const signed = (amount: Money): string =>
  amount.minor < 0 ? `− ${format({ ...amount, minor: -amount.minor })}` : `+ ${format(amount)}`;

/** Ten-thousandths of a currency's unit as a price: '21,560' or '612.50'. */
export function price(tenThousandths: number, base: Currency): string {
  const whole = Math.trunc(tenThousandths / 10_000);
  const fraction = String(tenThousandths % 10_000)
    .padStart(4, '0')
    .replace(/0{1,2}$/, '');
  const grouped = String(whole).replaceAll(/\B(?=(\d{3})+$)/g, ',');
  return `${grouped}${fraction === '00' ? '' : `.${fraction}`} ${base}`;
}
