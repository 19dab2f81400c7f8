import { html } from 'hono/html';
import { typefaces } from './assets.ts';
import { breakGlassPart } from './break-glass-part.ts';
import { casesPart } from './cases-part.ts';
import { codePart } from './code-part.ts';
import { dayPart } from './day-part.ts';
import { entryPart } from './entry-part.ts';
import { rightsPart } from './rights-part.ts';
import { requestsPart } from './requests-part.ts';
import { staffPart } from './staff-part.ts';
import { tillsPart } from './tills-part.ts';
import type { MadeCode } from '../enrolment/make-code.ts';
import type { MadePinCode } from '../staff/make-pin-code.ts';
import type { Survey } from './survey.ts';

/** Text that is HTML already. Whatever else goes into a template of Hono's `html` is escaped by it. */
export type Html = ReturnType<typeof html>;

/** A code that was just made, for a till, a request, a person or a caller: it is shown this once. */
type Made = {
  readonly forTill?: MadeCode | null;
  readonly forRequest?: string;
  readonly forPerson?: MadePinCode;
  readonly forCaller?: string;
};

/** The console's only page. */
export const page = (survey: Survey, { forTill = null, forRequest, forPerson, forCaller }: Made = {}): Html =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <title>Head office</title>
        ${typefaces.map((face) => html`<link rel="stylesheet" href="/fonts/${face}/index.css" />`)}
        <link rel="stylesheet" href="/styles/house.css" />
        <link rel="stylesheet" href="/styles/console.css" />
        <link rel="stylesheet" href="/styles/forms.css" />
      </head>
      <body>
        <header>
          <h1>${survey.houses.join(' · ')}</h1>
          <p>Head office</p>
        </header>
        <main>
          <div class="day">
            ${requestsPart(survey, forRequest ?? null)} ${casesPart(survey)} ${breakGlassPart(survey)}
            ${survey.boutiques.map(dayPart)} ${staffPart(survey, forPerson ?? null)}
          </div>
          <aside>
            ${tillsPart(survey)} ${codePart(survey, forTill)} ${rightsPart(survey, forCaller ?? null)}
            ${entryPart(survey)}
          </aside>
        </main>
      </body>
    </html>`;
