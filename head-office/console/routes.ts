import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import { businessDateSchema, shortText } from '../../shared/contract/values.ts';
import { makeApprovalCode } from '../approvals/code.ts';
import { closeCase } from '../cases.ts';
import { hashOfCode } from '../enrolment/code.ts';
import { addBoutique, findBoutique, firstBoutique, makeCode } from '../enrolment/make-code.ts';
import { complianceRoutes } from '../identity/compliance-routes.ts';
import { assets } from './assets.ts';
import { entryRoutes } from './entry-routes.ts';
import { guard, sameOrigin, strictHeaders } from './guard.ts';
import { revokeTill } from './list-tills.ts';
import { page } from './page.ts';
import { rightsRoutes } from './rights-routes.ts';
import { staffEntryRoutes } from './staff-routes.ts';
import { readState } from './state.ts';
import { survey } from './survey.ts';
import type { Instant } from '../../shared/clock.ts';
import type { Boutique, MadeCode } from '../enrolment/make-code.ts';
import type { Office } from '../office.ts';
import type { Query } from '../store/store.ts';

/** A policy in Lao letters, each of which a form writes as nine characters. */
const largestForm = 131_072;
const codeForm = z.object({ boutique: z.union([z.uuid(), z.literal(['new', 'first'])]).default('first') });
const revokeForm = z.object({ till: z.uuid(), because: shortText });
const approvalForm = z.object({ approvalId: z.uuid() });
const caseForm = z.object({ legalEntity: z.uuid(), kind: z.string(), subject: z.string() });

export function consoleRoutes(
  office: Office,
  { firstCode, password }: { readonly firstCode: MadeCode | null; readonly password: string | null },
): Hono {
  const { store, clock } = office;
  const { query } = store;
  const routes = new Hono();
  routes.use('*', strictHeaders, guard(password), sameOrigin, bodyLimit({ maxSize: largestForm }));
  routes.get('/', async (c) => {
    const day = businessDateSchema.safeParse(c.req.query('day'));
    const now = clock.now();
    const code = firstCode !== null && (await isOpen(query, firstCode, now)) ? firstCode : null;
    return c.html(page(await survey(query, now, day.success ? day.data : null), { forTill: code }));
  });
  routes.get('/console/state', async (c) => c.json(await readState(query, clock.now())));
  routes.post('/console/codes', async (c) => {
    const form = codeForm.safeParse(await c.req.parseBody());
    const now = clock.now();
    const place = form.success ? await placeOf(query, form.data.boutique, now) : null;
    if (place === null) return c.text('No such boutique.', 400);
    const code = await makeCode(query, place, now);
    // The command line asks for text, to print the code alone.
    if (c.req.header('accept') === 'text/plain') return c.text(code.code);
    return c.html(page(await survey(query, now, null), { forTill: code }));
  });
  routes.post('/console/tills', async (c) => {
    const form = revokeForm.safeParse(await c.req.parseBody());
    if (!form.success) return c.text('A till is revoked for a reason.', 400);
    await revokeTill(query, form.data.till, form.data.because, clock.now());
    return c.redirect('/', 303);
  });
  routes.post('/console/approvals', async (c) => {
    const form = approvalForm.safeParse(await c.req.parseBody());
    const now = clock.now();
    const made = form.success ? await makeApprovalCode(query, form.data.approvalId, now) : null;
    if (made === null) return c.redirect('/', 303);
    if (c.req.header('accept') === 'text/plain') return c.text(made);
    return c.html(page(await survey(query, now, null), { forRequest: made }));
  });
  routes.post('/console/cases', async (c) => {
    const form = caseForm.safeParse(await c.req.parseBody());
    if (form.success) await closeCase(query, form.data, clock.now());
    return c.redirect('/', 303);
  });
  routes.route('/', complianceRoutes(office));
  routes.route('/', entryRoutes(office));
  routes.route('/', staffEntryRoutes(office));
  routes.route('/', rightsRoutes(office));
  routes.route('/', assets);
  return routes;
}

/** The boutique a code is for: one by its id, the first, or one more of the first one's legal entity. */
async function placeOf(query: Query, boutique: string, now: Instant): Promise<Boutique | null> {
  const first = await firstBoutique(query);
  if (boutique === 'first') return first;
  return boutique === 'new' ? addBoutique(query, first.legalEntity, now) : findBoutique(query, boutique);
}

/** The first code is shown until it is used or has died. */
async function isOpen(query: Query, { code, expiresAt }: MadeCode, now: Instant): Promise<boolean> {
  if (expiresAt <= now) return false;
  const { count } = await query('select 1 from enrolment_codes where code_hash = $1 and used_by is null', [
    hashOfCode(code),
  ]);
  return count > 0;
}
