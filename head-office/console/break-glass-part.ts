import { html } from 'hono/html';
import { boutiqueName, momentOf } from './words.ts';
import type { Instant } from '../../shared/clock.ts';
import type { BreakGlassLine } from '../review/list-break-glass.ts';
import type { Html } from './page.ts';
import type { Survey } from './survey.ts';

/** Whose file was opened by somebody who is not their adviser, and whether a manager has looked at it. */
export const breakGlassPart = ({ breakGlass, now }: Survey): Html | string =>
  breakGlass.length === 0
    ? ''
    : html`<section class="cases">
        <h2>Break-glass</h2>
        <ul>
          ${breakGlass.map((line) => breakGlassItem(line, now))}
        </ul>
      </section>`;

const breakGlassItem = (line: BreakGlassLine, now: Instant): Html =>
  html`<li>
    <h3>${line.takenBy ?? 'Somebody'} · client ${line.clientNumber}</h3>
    <p>${line.reason} · ${standingOf(line)}</p>
    <p class="muted">
      ${line.tillName}, ${boutiqueName(line.boutique)} · ${momentOf(line.takenAt, now, line.timeZone)}
    </p>
  </li>`;

function standingOf({ accepted, overdue }: BreakGlassLine): string {
  if (accepted !== null) return accepted ? 'accepted' : 'not accepted';
  return overdue ? 'overdue: no manager has looked at it within a day' : 'waits for a manager';
}
