import { Hono } from 'hono';
import { z } from 'zod';
import { roles } from '../../shared/access/classes.ts';
import { idOf, shortText } from '../../shared/contract/values.ts';
import { findBoutique } from '../enrolment/make-code.ts';
import { addPerson } from '../staff/add-person.ts';
import { blockBadge } from '../staff/block-badge.ts';
import { makePinCode } from '../staff/make-pin-code.ts';
import { setRights } from '../staff/set-rights.ts';
import { page } from './page.ts';
import { survey } from './survey.ts';
import type { StaffId } from '../../shared/ids.ts';
import type { Office } from '../office.ts';

const personForm = z.object({
  boutique: z.uuid(),
  givenName: shortText,
  familyName: shortText,
  role: z.enum(roles),
});
const rightsForm = z.object({
  staffId: idOf<StaffId>(),
  role: z.enum(roles),
  state: z.enum(['active', 'left']),
});
const onePerson = z.object({ staffId: idOf<StaffId>() });

/** Who works in which boutique, what they may do, and the codes with which they set their PINs. */
export function staffEntryRoutes({ store: { tx, query }, clock }: Office): Hono {
  const routes = new Hono();
  routes.post('/console/people', async (c) => {
    const form = personForm.safeParse(await c.req.parseBody());
    if (!form.success) return c.text('A person has a boutique, two names and a role.', 400);
    const { boutique, ...person } = form.data;
    const added = await tx(async (work) => {
      const place = await findBoutique(work, boutique);
      return place && addPerson(work, place, person, clock.now());
    });
    if (added === null) return c.text('No such boutique.', 400);
    return c.req.header('accept') === 'text/plain' ? c.text(added) : c.redirect('/', 303);
  });
  routes.post('/console/staff', async (c) => {
    const form = rightsForm.safeParse(await c.req.parseBody());
    if (!form.success) return c.text('No such person or role.', 400);
    await tx((work) => setRights(work, form.data, clock.now()));
    return c.redirect('/', 303);
  });
  routes.post('/console/badges', async (c) => {
    const form = onePerson.safeParse(await c.req.parseBody());
    if (!form.success) return c.text('No such person.', 400);
    await tx((work) => blockBadge(work, form.data.staffId, clock.now()));
    return c.redirect('/', 303);
  });
  routes.post('/console/pin-codes', async (c) => {
    const form = onePerson.safeParse(await c.req.parseBody());
    const now = clock.now();
    const made = form.success ? await tx((work) => makePinCode(work, form.data.staffId, now)) : null;
    if (made === null) return c.text('No such person works here.', 400);
    if (c.req.header('accept') === 'text/plain') return c.text(made.code);
    return c.html(page(await survey(query, now, null), { forPerson: made }));
  });
  return routes;
}
