import { html } from 'hono/html';
import { roles } from '../../shared/access/classes.ts';
import { boutiqueName, momentOf } from './words.ts';
import type { Role } from '../../shared/access/classes.ts';
import type { Instant } from '../../shared/clock.ts';
import type { MadePinCode } from '../staff/make-pin-code.ts';
import type { StaffLine } from './list-staff.ts';
import type { Html } from './page.ts';
import type { Survey } from './survey.ts';

/** Who works where: taken on, given a role, given a code for their PIN, and let go. */
export const staffPart = ({ boutiques, staff, now }: Survey, made: MadePinCode | null): Html =>
  html`<section class="enrol">
    <h2>Staff</h2>
    ${
      made === null
        ? html`<p class="muted">
            With a code a person sets their own PIN, once at each till of the boutique.
          </p>`
        : html`<p class="code">${made.code}</p>
            <p class="muted">
              For ${made.name} alone, until ${momentOf(made.expiresAt, now, boutiques[0]?.timeZone ?? 'UTC')}.
              It is not kept: make another if it gets lost.
            </p>`
    }
    ${staff.filter(({ codeAskedAt }) => codeAskedAt !== null).map((person) => askedFor(person, now))}
    <details>
      <summary>Who may do what</summary>
      ${staff.map((person) => personForms(person, now))}
    </details>
    <details>
      <summary>Somebody new</summary>
      <form method="post" action="/console/people">
        <label>
          Boutique
          <select name="boutique">
            ${boutiques.map(
              ({ boutique, name }) => html`<option value="${boutique}">${boutiqueName(name)}</option>`,
            )}
          </select>
        </label>
        <label>Given name<input name="givenName" maxlength="120" required /></label>
        <label>Family name<input name="familyName" maxlength="120" required /></label>
        <label
          >Role<select name="role">
            ${roleOptions('associate')}
          </select></label
        >
        <button class="quiet">Take on</button>
      </form>
    </details>
  </section>`;

const askedFor = (
  { givenName, familyName, codeAskedAt, codeAskedBy, timeZone }: StaffLine,
  now: Instant,
): Html =>
  html`<p class="danger">
    ${codeAskedBy} asks for a code for ${givenName} ${familyName},
    ${momentOf(codeAskedAt ?? now, now, timeZone)}. Speak to ${givenName} first.
  </p>`;

const personForms = (person: StaffLine, now: Instant): Html => {
  const { staffId, givenName, familyName, role, state, boutique, codeUntil, timeZone } = person;
  return html`<form method="post" action="/console/staff">
      <input type="hidden" name="staffId" value="${staffId}" />
      <label>
        ${givenName} ${familyName}, ${boutiqueName(boutique)}
        <select name="role">
          ${roleOptions(role)}
        </select>
      </label>
      <select name="state" aria-label="Whether ${givenName} ${familyName} works here">
        <option value="active" ${state === 'active' ? 'selected' : ''}>works here</option>
        <option value="left" ${state === 'left' ? 'selected' : ''}>has left</option>
      </select>
      <button class="quiet" aria-label="Set rights of ${givenName} ${familyName}">Set</button>
    </form>
    ${
      state === 'left'
        ? ''
        : html`<form method="post" action="/console/pin-codes">
              <input type="hidden" name="staffId" value="${staffId}" />
              <button class="quiet" aria-label="Make a PIN code for ${givenName} ${familyName}">
                Make a code for a
                PIN${codeUntil !== null && codeUntil > now ? ` (one lives until ${momentOf(codeUntil, now, timeZone)})` : ''}
              </button>
            </form>
            <form method="post" action="/console/badges">
              <input type="hidden" name="staffId" value="${staffId}" />
              <button class="quiet" aria-label="Block the badge of ${givenName} ${familyName}">
                Block a lost badge
              </button>
            </form>`
    }`;
};

const roleOptions = (chosen: Role): Html[] =>
  roles.map((role) => html`<option ${role === chosen ? 'selected' : ''}>${role}</option>`);
