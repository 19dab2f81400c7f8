import { html } from 'hono/html';
import { roles } from '../../shared/access/classes.ts';
import { boutiqueName, boutiqueOptions, momentOf } from './words.ts';
import type { Role } from '../../shared/access/classes.ts';
import type { Instant } from '../../shared/clock.ts';
import type { MadePinCode } from '../staff/make-pin-code.ts';
import type { StaffLine } from './list-staff.ts';
import type { Html } from './page.ts';
import type { Survey } from './survey.ts';

/** Who works where: taken on, given a role, given a code for their PIN, and let go. */
export const staffPart = (survey: Survey, made: MadePinCode | null): Html =>
  html`<section class="staff" id="staff">
    <h2>Staff</h2>
    ${made === null ? '' : madeCode(survey, made)}
    ${survey.staff.filter(({ codeAskedAt }) => codeAskedAt !== null).map((person) => askedFor(person, survey.now))}
    ${
      survey.staff.length === 0
        ? html`<p class="empty">Nobody works here yet. A till that enrols brings its people with it.</p>`
        : html`<ul>
            ${survey.staff.map((person) => personItem(person, survey.now))}
          </ul>`
    }
    ${newPerson(survey)}
  </section>`;

const madeCode = ({ boutiques, now }: Survey, { code, name, expiresAt }: MadePinCode): Html =>
  html`<p class="code">${code}</p>
    <p class="muted">
      For ${name} alone, once at each till of the boutique, until
      ${momentOf(expiresAt, now, boutiques[0]?.timeZone ?? 'UTC')}. It is not kept: make another if it gets
      lost.
    </p>`;

const askedFor = (
  { givenName, familyName, codeAskedAt, codeAskedBy, timeZone }: StaffLine,
  now: Instant,
): Html =>
  html`<p class="danger">
    ${codeAskedBy} asks for a code for ${givenName} ${familyName},
    ${momentOf(codeAskedAt ?? now, now, timeZone)}. Speak to ${givenName} first.
  </p>`;

const personItem = (person: StaffLine, now: Instant): Html => {
  const { staffId, givenName, familyName, role, state, boutique, codeUntil, timeZone } = person;
  const name = `${givenName} ${familyName}`;
  const code =
    codeUntil !== null && codeUntil > now
      ? ` · a code lives until ${momentOf(codeUntil, now, timeZone)}`
      : '';
  return html`<li>
    <form class="rights" method="post" action="/console/staff#staff">
      <input type="hidden" name="staffId" value="${staffId}" />
      <div>
        <h3>${name}</h3>
        <p class="muted">${boutiqueName(boutique)}${code}</p>
      </div>
      <select name="role" aria-label="Role of ${name}">
        ${roleOptions(role)}
      </select>
      <select name="state" aria-label="Whether ${name} works here">
        <option value="active" ${state === 'active' ? 'selected' : ''}>works here</option>
        <option value="left" ${state === 'left' ? 'selected' : ''}>has left</option>
      </select>
      <button aria-label="Set rights of ${name}">Set</button>
    </form>
    ${
      state === 'left'
        ? ''
        : html`<div class="deeds">
            ${deed(staffId, '/console/pin-codes#staff', 'Make a code for a PIN', name)}
            ${deed(staffId, '/console/badges#staff', 'Block a lost badge', name)}
          </div>`
    }
  </li>`;
};

const deed = (staffId: string, action: string, words: string, name: string): Html =>
  html`<form method="post" action="${action}">
    <input type="hidden" name="staffId" value="${staffId}" />
    <button class="quiet" aria-label="${words}: ${name}">${words}</button>
  </form>`;

const newPerson = ({ boutiques }: Survey): Html =>
  html`<details>
    <summary>Somebody new</summary>
    <form class="new" method="post" action="/console/people#staff">
      <label>Given name<input name="givenName" maxlength="120" autocomplete="off" required /></label>
      <label>Family name<input name="familyName" maxlength="120" autocomplete="off" required /></label>
      <label
        >Role<select name="role">
          ${roleOptions('associate')}
        </select></label
      >
      <label>
        Boutique
        <select name="boutique">
          ${boutiqueOptions(boutiques)}
        </select>
      </label>
      <button>Take on</button>
    </form>
  </details>`;

const roleOptions = (chosen: Role): Html[] =>
  roles.map((role) => html`<option ${role === chosen ? 'selected' : ''}>${role}</option>`);
