import { html } from 'hono/html';
import { inGroups } from '../../shared/domain/crockford.ts';
import { boutiqueName, momentOf } from './words.ts';
import type { Instant } from '../../shared/clock.ts';
import type { RightsCodeLine } from '../rights/list-codes.ts';
import type { Html } from './page.ts';
import type { Survey } from './survey.ts';

/** A code for somebody who calls from a till that is cut off, the one just made, and what became of those before. */
export const rightsPart = ({ tills, staff, rightsCodes, now }: Survey, made: string | null): Html =>
  html`<section class="enrol">
    <h2>A till that is cut off</h2>
    ${
      made === null
        ? html`<p class="muted">
            After a week without us a till opens nothing private. A code opens one thing, once, within ten
            minutes. Make sure that you know who calls.
          </p>`
        : html`<p class="code">${made}</p>
            <p class="muted">
              Read it out. It opens the one thing the caller’s till asked for, once. It is not kept.
            </p>`
    }
    <details>
      <summary>Make a code for a caller</summary>
      <form method="post" action="/console/rights-codes">
        <label>
          Till
          <select name="till">
            ${tills
              .filter(({ state }) => state === 'active')
              .map(
                ({ till, name, boutique }) =>
                  html`<option value="${till}">${name}, ${boutiqueName(boutique)}</option>`,
              )}
          </select>
        </label>
        <label>
          Who calls
          <select name="staffId">
            ${staff
              .filter(({ state }) => state === 'active')
              .map(
                ({ staffId, givenName, familyName, role }) =>
                  html`<option value="${staffId}">${givenName} ${familyName}, ${role}</option>`,
              )}
          </select>
        </label>
        <label
          >What their till shows<input
            name="challenge"
            autocomplete="off"
            required
            placeholder="7K2M9-X4QTD"
          />
        </label>
        <label>Why<input name="why" maxlength="120" required /></label>
        <button class="quiet">Make a code for the caller</button>
      </form>
    </details>
    ${
      rightsCodes.length === 0
        ? ''
        : html`<ul>
            ${rightsCodes.map((line) => codeItem(line, now))}
          </ul>`
    }
  </section>`;

const codeItem = (line: RightsCodeLine, now: Instant): Html =>
  html`<li>
    <p>${line.madeFor}, ${line.tillName}: ${line.why}</p>
    <p class="muted">
      ${inGroups(line.challenge, 5)} · ${momentOf(line.madeAt, now, line.timeZone)} ·
      ${line.usedAt === null ? 'not heard of since' : `used for: ${line.usedFor}, ${momentOf(line.usedAt, now, line.timeZone)}`}
    </p>
  </li>`;
