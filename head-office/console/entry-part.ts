import { html } from 'hono/html';
import { clientLanguages } from '../../shared/domain/client.ts';
import { boutiqueOptions } from './words.ts';
import type { Html } from './page.ts';
import type { Survey } from './survey.ts';

/** What is entered by hand and goes to the tills by the feed: rates, limits, policy texts, privacy officer. */
export const entryPart = ({ boutiques, rules, privacyOfficer }: Survey): Html =>
  html`<section class="enrol">
    <h2>Tell the tills</h2>
    <details>
      <summary>Rates of the day</summary>
      <form method="post" action="/console/rates">
        <label>
          Boutique
          <select name="boutique">
            ${boutiqueOptions(boutiques)}
          </select>
        </label>
        <label
          >Rates, a line each<textarea name="rates" rows="3" placeholder="THB 1 = 612.50"></textarea>
        </label>
        <button>Set rates</button>
      </form>
    </details>
    <details>
      <summary>Limits of the identity check</summary>
      ${rules.map(
        ({ ruleId, comparator, limit, means }) =>
          html`<form method="post" action="/console/rules">
            <input type="hidden" name="ruleId" value="${ruleId}" />
            <label
              >${ruleId}: ${means} ${comparator} ${limit.currency}, in minor units
              <input name="limit" inputmode="numeric" pattern="[0-9]+" value="${limit.minor}" required />
            </label>
            <button aria-label="Set the limit of ${ruleId}">Set</button>
          </form>`,
      )}
    </details>
    <details>
      <summary>Privacy policy</summary>
      <form method="post" action="/console/policies">
        <label>Version<input name="version" required /></label>
        <label>
          Language
          <select name="language">
            ${clientLanguages.map((language) => html`<option>${language}</option>`)}
          </select>
        </label>
        <label>In force from<input name="from" type="date" required /></label>
        <label>Text<textarea name="text" rows="4" required></textarea></label>
        <button>Send to the tills</button>
      </form>
    </details>
    <details>
      <summary>Privacy officer</summary>
      <p>Stands at the foot of receipts and under the policy; with nothing here, nobody does.</p>
      <form method="post" action="/console/privacy-officer">
        <label>Name<input name="name" value="${privacyOfficer?.name ?? ''}" /></label>
        <label>E-mail<input name="email" type="email" value="${privacyOfficer?.email ?? ''}" /></label>
        <label>Phone<input name="phone" type="tel" value="${privacyOfficer?.phone ?? ''}" /></label>
        <button aria-label="Name the privacy officer">Set</button>
      </form>
    </details>
  </section>`;
