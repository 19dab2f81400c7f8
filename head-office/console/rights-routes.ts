import { Hono } from 'hono';
import { z } from 'zod';
import { idOf, shortText } from '../../shared/contract/values.ts';
import { readRightsCode } from '../../shared/sync/rights-codes.ts';
import { makeRightsCode } from '../rights/make-code.ts';
import { page } from './page.ts';
import { survey } from './survey.ts';
import type { StaffId, TillId } from '../../shared/ids.ts';
import type { Office } from '../office.ts';

const codeForm = z.object({
  till: idOf<TillId>(),
  staffId: idOf<StaffId>(),
  challenge: z.string().max(40).transform(readRightsCode).pipe(z.string()),
  why: shortText,
});

/** Codes that are read out to people at tills that are cut off. */
export function rightsRoutes({ store: { tx, query }, clock }: Office): Hono {
  const routes = new Hono();
  routes.post('/console/rights-codes', async (c) => {
    const form = codeForm.safeParse(await c.req.parseBody());
    if (!form.success)
      return c.text(
        'A code is for a till, a person, the ten letters and digits it shows, and a reason.',
        400,
      );
    const now = clock.now();
    const made = await tx((work) => makeRightsCode(work, form.data, now));
    if (made === null)
      return c.text('No code: this till is blocked or was never here, or this person has left.', 400);
    if (c.req.header('accept') === 'text/plain') return c.text(made);
    return c.html(page(await survey(query, now, null), { forCaller: made }));
  });
  return routes;
}
