import { html } from 'hono/html';
import { boutiqueOptions, momentOf } from './words.ts';
import type { MadeCode } from '../enrolment/make-code.ts';
import type { Html } from './page.ts';
import type { Survey } from './survey.ts';

/** A code for one more till, and the one that was just made: it is shown this once. */
export const codePart = ({ boutiques, now }: Survey, code: MadeCode | null): Html =>
  html`<section class="enrol">
    <h2>Enrol a till</h2>
    ${
      code === null
        ? html`<p class="muted">A code lets one till in and lives a day.</p>`
        : html`<p class="code">${code.code}</p>
            <p class="muted">
              Type it on the till before ${momentOf(code.expiresAt, now, boutiques[0]?.timeZone ?? 'UTC')}. It
              is not kept: make another if it gets lost.
            </p>`
    }
    <form method="post" action="/console/codes">
      <label>
        Boutique
        <select name="boutique">
          ${boutiqueOptions(boutiques)}
          <option value="new">One more boutique</option>
        </select>
      </label>
      <button class="primary">Make a code</button>
    </form>
  </section>`;
