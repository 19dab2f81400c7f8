import { html } from 'hono/html';
import { currencies } from '../../shared/domain/currency.ts';
import { formatDigits, money } from '../../shared/domain/money.ts';
import type { BusinessDate, Instant } from '../../shared/clock.ts';
import type { Currency } from '../../shared/domain/currency.ts';
import type { Html } from './page.ts';
import type { Survey } from './survey.ts';

/** An amount as the house writes it: the currency small before the digits. */
export const amount = (minor: number, currency: Currency): Html =>
  Number.isSafeInteger(minor)
    ? html`<small>${currencies[currency].symbol}</small>${formatDigits(money(minor, currency))}`
    : html`<small>${currencies[currency].symbol}</small>beyond reckoning`;

/** A till may claim any moment, also one that no calendar reaches. */
const isMoment = (at: Instant): boolean => !Number.isNaN(new Date(at).getTime());

/** Tells moments as '14:32' in a zone. */
export function timeIn(timeZone: string): (at: Instant) => string {
  const time = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' });
  return (at) => (isMoment(at) ? time.format(at) : '–');
}

/** '14:32' when it was today, '22 Nov, 14:32' when not. */
export function momentOf(at: Instant, now: Instant, timeZone: string): string {
  const day = new Intl.DateTimeFormat('en-GB', { timeZone, day: 'numeric', month: 'short' });
  const time = timeIn(timeZone)(at);
  return day.format(at) === day.format(now) ? time : `${day.format(at)}, ${time}`;
}

/** 'Monday 23 November'. */
export const dayOf = (date: BusinessDate): string =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone: 'UTC',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  }).format(new Date(`${date}T00:00:00Z`));

export const boutiqueName = (name: string | null): string => name ?? 'New boutique';

/** The boutiques of the house, to choose one of. */
export const boutiqueOptions = (boutiques: Survey['boutiques']): Html[] =>
  boutiques.map(({ boutique, name }) => html`<option value="${boutique}">${boutiqueName(name)}</option>`);

/** '1 piece', '2 pieces'. */
export const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;
