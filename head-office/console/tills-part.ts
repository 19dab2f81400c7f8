import { html } from 'hono/html';
import { boutiqueName, counted, momentOf } from './words.ts';
import type { Instant } from '../../shared/clock.ts';
import type { Html } from './page.ts';
import type { TillLine } from './list-tills.ts';
import type { Survey } from './survey.ts';

/** A till that has not been heard of for so long is worth a look. */
const quietMs = 15 * 60_000;

/** The tills: when each was last here, what waits there, how far its journal has come. */
export const tillsPart = ({ tills, now }: Survey): Html =>
  html`<section>
    <h2>Tills</h2>
    ${
      tills.length === 0
        ? html`<p class="empty">
            No till is enrolled yet. Type the code below on a till, under More, with this page’s address.
          </p>`
        : html`<ul class="tills">
            ${tills.map((till) => tillItem(till, now))}
          </ul>`
    }
  </section>`;

const tillItem = (till: TillLine, now: Instant): Html =>
  html`<li>
    <div class="head">
      <h3>
        <span class="mark ${markOf(till, now)}" aria-hidden="true"></span>${till.name}
        <span class="muted">${boutiqueName(till.boutique)}</span>
      </h3>
    </div>
    ${till.state === 'active' ? '' : html`<p class="danger">${stateWords[till.state]}</p>`}
    ${till.revokedBecause === null ? '' : html`<p class="muted">${till.revokedBecause}</p>`}
    ${unguarded(till).map((words) => html`<p class="danger">${words}</p>`)}
    <p class="muted">
      Last contact ${momentOf(till.lastContactAt, now, till.timeZone)} ·
      ${till.backlog === 0 ? 'nothing waits' : counted(till.backlog, 'entry waits', 'entries wait')}
    </p>
    <p class="muted">
      Journal ${till.epoch}·${till.seq}${till.setAside === 0 ? '' : ` · ${till.setAside} set aside`}
    </p>
    <p class="muted">
      ${till.fedAt === null ? 'Has read nothing yet' : `Read ${momentOf(till.fedAt, now, till.timeZone)} · ${till.unread === 0 ? 'up to date' : `${till.unread} behind`}`}
    </p>
    ${till.state === 'revoked' ? '' : revokeForm(till)}
  </li>`;

const revokeForm = ({ till, name }: TillLine): Html =>
  html`<details>
    <summary>Block this till</summary>
    <form class="entry" method="post" action="/console/tills">
      <input type="hidden" name="till" value="${till}" />
      <label>Why<input name="because" maxlength="120" required placeholder="stolen" /></label>
      <button aria-label="Revoke ${name}">Revoke</button>
    </form>
  </details>`;

const stateWords = {
  quarantined:
    'Set apart: its journal differs from ours. Nothing it sends is taken until it is enrolled anew.',
  revoked: 'Revoked: nothing it sends is taken, and it opens to nobody. A new code lets it in again.',
} as const;

/** What whoever carries this machine away would find open. */
const unguarded = ({ disk, signIn }: TillLine): readonly string[] => [
  ...(disk === 'not encrypted' ? ['The disk of its machine is not encrypted.'] : []),
  ...(signIn === 'automatic' ? ['Its machine starts without asking who is there.'] : []),
];

function markOf({ state, lastContactAt }: TillLine, now: Instant): 'here' | 'away' | 'apart' {
  if (state !== 'active') return 'apart';
  return now - lastContactAt < quietMs ? 'here' : 'away';
}
