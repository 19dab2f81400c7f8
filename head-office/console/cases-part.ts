import { html } from 'hono/html';
import { boutiqueName, momentOf } from './words.ts';
import type { Instant } from '../../shared/clock.ts';
import type { CaseLine } from './list-cases.ts';
import type { Html } from './page.ts';
import type { Survey } from './survey.ts';

/** What somebody must look into; nothing at all when there is nothing. */
export const casesPart = ({ cases, now }: Survey): Html | string =>
  cases.length === 0
    ? ''
    : html`<section class="cases ${cases.some(isAlarm) ? 'alarm' : ''}">
        <h2>${cases.some(isAlarm) ? 'Somebody is in danger' : 'To look into'}</h2>
        <ul>
          ${cases.toSorted((a, b) => Number(isAlarm(b)) - Number(isAlarm(a))).map((open) => caseItem(open, now))}
        </ul>
      </section>`;

const isAlarm = ({ kind }: CaseLine): boolean => kind === 'duress';

const caseItem = (open: CaseLine, now: Instant): Html =>
  html`<li class="head">
    <div>
      <h3>${titles[open.kind]}</h3>
      <p>${open.says}</p>
      <p class="muted">
        ${open.tillName}, ${boutiqueName(open.boutique)} · ${momentOf(open.openedAt, now, open.timeZone)} ·
        entry ${open.epoch}·${open.seq}
      </p>
    </div>
    <form method="post" action="/console/cases">
      <input type="hidden" name="legalEntity" value="${open.legalEntity}" />
      <input type="hidden" name="kind" value="${open.kind}" />
      <input type="hidden" name="subject" value="${open.subject}" />
      <button class="quiet" aria-label="Close: ${titles[open.kind]}">Close</button>
    </form>
  </li>`;

const titles = {
  duress: 'Under duress: act now, quietly',
  'double-sold': 'One piece, two sales',
  'broken-chain': 'A journal that does not hold together',
  fork: 'Two histories of one till',
  rejected: 'An entry that makes no sense',
  'tag-twice': 'One tag, two pieces',
  'identity-missing': 'A document should have been seen',
  'code-not-made': 'A code that nobody here made',
  'cash-forbidden': 'More cash than the law allows',
} as const satisfies Record<CaseLine['kind'], string>;
