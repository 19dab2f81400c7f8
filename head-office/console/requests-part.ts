import { html } from 'hono/html';
import { format } from '../../shared/domain/money.ts';
import { boutiqueName, momentOf } from './words.ts';
import type { ApprovalSays } from '../../shared/contract/approvals.ts';
import type { Instant } from '../../shared/clock.ts';
import type { RequestLine } from './list-requests.ts';
import type { Html } from './page.ts';
import type { Survey } from './survey.ts';

/** What tills ask head office's word for, and the code that was just made: it is shown this once. */
export const requestsPart = ({ requests, now }: Survey, made: string | null): Html | string =>
  requests.length === 0 && made === null
    ? ''
    : html`<section class="cases">
        <h2>Asked for</h2>
        ${
          made === null
            ? ''
            : html`<p class="code">${made}</p>
                <p class="muted">Read it out. It opens one step, once, within ten minutes.</p>`
        }
        <ul>
          ${requests.map((request) => requestItem(request, now))}
        </ul>
      </section>`;

const requestItem = (request: RequestLine, now: Instant): Html =>
  html`<li class="head">
    <div>
      <h3>${request.reference} · ${titleOf(request.says)}</h3>
      <p>${factsOf(request.says)}</p>
      <p class="muted">
        ${request.askedBy}, ${request.tillName}, ${boutiqueName(request.boutique)} ·
        ${momentOf(request.askedAt, now, request.timeZone)}${request.hasCode ? ' · a code was made' : ''}
      </p>
    </div>
    <form method="post" action="/console/approvals">
      <input type="hidden" name="approvalId" value="${request.approvalId}" />
      <button class="quiet" aria-label="Make a code for ${request.reference}">Make a code</button>
    </form>
  </li>`;

const titleOf = ({ kind }: ApprovalSays): string => titles[kind];
const titles = {
  discount: 'Discount',
  'typed identity': 'Document typed by hand',
  'identity override': 'Document accepted as it is',
  'client present': 'Client vouched for',
} as const satisfies Record<ApprovalSays['kind'], string>;

function factsOf(says: ApprovalSays): string {
  switch (says.kind) {
    case 'discount':
      return `${says.code} ${says.pieceName}: ${format(says.off)} off ${format(says.gross)}, leaves ${format(says.net)}`;
    case 'typed identity':
      return `A sale of ${format(says.total)}`;
    case 'identity override':
      return `${says.reason}, a sale of ${format(says.total)}`;
    case 'client present':
      return says.client;
  }
}
