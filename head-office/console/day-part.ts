import { z } from 'zod';
import { html } from 'hono/html';
import { moneySchema } from '../../shared/contract/values.ts';
import { format } from '../../shared/domain/money.ts';
import { amount, boutiqueName, counted, dayOf, timeIn } from './words.ts';
import type { BusinessDate } from '../../shared/clock.ts';
import type { Html } from './page.ts';
import type { SaleLine } from './list-sales.ts';
import type { BoutiqueDay } from './survey.ts';

/** A boutique's day: what it came to, and every sale. */
export const dayPart = (day: BoutiqueDay): Html =>
  html`<section>
    <div class="head">
      <div>
        <h2>${boutiqueName(day.name)}</h2>
        <p class="muted">${day.isToday ? 'Today, ' : ''}${dayOf(day.day)}</p>
      </div>
      <nav aria-label="Days of ${boutiqueName(day.name)}">
        ${dayLink(day.before, 'Earlier')} ${dayLink(day.after, 'Later')}
        ${day.isToday ? '' : html`<a href="/">Today</a>`}
      </nav>
    </div>
    ${day.sales.length === 0 ? noSale : [sumsOf(day), salesTable(day)]}
  </section>`;

const dayLink = (day: BusinessDate | null, word: string): Html | string =>
  day === null ? '' : html`<a href="/?day=${day}">${word}</a>`;

const noSale = html`<p class="empty">
  No sale has arrived for this day yet. Tills send each one as soon as they are online.
</p>`;

const sumsOf = ({ sums }: BoutiqueDay): Html =>
  html`<p class="sums">
    ${sums.map(
      ({ currency, totalMinor, sales }) =>
        html`<span
          ><strong>${amount(totalMinor, currency)}</strong> ${counted(sales, 'sale', 'sales')}</span
        >`,
    )}
  </p>`;

function salesTable({ name, timeZone, sales }: BoutiqueDay): Html {
  const time = timeIn(timeZone);
  return html`<table>
    <caption>
      Sales of ${boutiqueName(name)}
    </caption>
    <thead>
      <tr>
        <th scope="col">Time</th>
        <th scope="col">Receipt</th>
        <th scope="col">Pieces</th>
        <th scope="col">Paid</th>
        <th scope="col">Till</th>
        <th scope="col" class="number">Total</th>
      </tr>
    </thead>
    <tbody>
      ${sales.map((sale) => saleRow(sale, time(sale.completedAt)))}
    </tbody>
  </table>`;
}

const saleRow = (sale: SaleLine, time: string): Html =>
  html`<tr>
    <td>${time}</td>
    <td>${sale.receiptNumber}</td>
    <td class="pieces">
      ${sale.names}${sale.pieces > 1 ? html` <span class="muted">${sale.pieces} pieces</span>` : ''}
    </td>
    <td class="muted">${paidWith(sale)}</td>
    <td>${sale.tillName}</td>
    <td class="number">${amount(sale.totalMinor, sale.currency)}</td>
  </tr>`;

const tendersSchema = z.array(z.object({ kind: z.enum(['cash', 'card']), tendered: moneySchema }));

/** 'cash ฿ 50,000.00 · card ₭ 28,400,000'; cash alone in the sale's own currency needs no word. */
function paidWith({ tenders, currency }: SaleLine): string {
  const taken = tendersSchema.parse(JSON.parse(tenders ?? '[]'));
  const isPlain = taken.every(({ kind, tendered }) => kind === 'cash' && tendered.currency === currency);
  return isPlain ? '' : taken.map(({ kind, tendered }) => `${kind} ${format(tendered)}`).join(' · ');
}
