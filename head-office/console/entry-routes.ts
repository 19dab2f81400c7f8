import { Hono } from 'hono';
import { z } from 'zod';
import { privacyOfficerSchema } from '../../shared/contract/privacy-officer.ts';
import { clientLanguages } from '../../shared/domain/client.ts';
import { findBoutique, firstBoutique } from '../enrolment/make-code.ts';
import { allRules } from '../identity/rules-of.ts';
import { setRule } from '../identity/set-rule.ts';
import { setPrivacyOfficer } from '../policies/privacy-officer.ts';
import { setPolicy } from '../policies/set-policy.ts';
import { enterRates } from '../rates/enter-rates.ts';
import { readRates } from '../rates/read-rates.ts';
import type { Instant } from '../../shared/clock.ts';
import type { Office } from '../office.ts';

const ratesForm = z.object({ boutique: z.uuid(), rates: z.string().max(2_000) });
const ruleForm = z.object({
  ruleId: z.string().max(60),
  limit: z.string().regex(/^\d{1,12}$/),
});
const policyForm = z.object({
  version: z.string().trim().min(1).max(40),
  language: z.enum(clientLanguages),
  from: z.iso.date(),
  text: z.string().trim().min(1).max(12_000),
});

/** Somebody, or three empty fields for nobody. */
const officerForm = z.union([
  privacyOfficerSchema,
  z.object({ name: z.literal(''), email: z.literal(''), phone: z.literal('') }).transform(() => null),
]);

/** What head office's people enter by hand: rates, limits, the privacy policy's texts and officer. */
export function entryRoutes({ store: { tx }, clock }: Office): Hono {
  const routes = new Hono();
  routes.post('/console/rates', async (c) => {
    const form = ratesForm.safeParse(await c.req.parseBody());
    const rates = form.success ? readRates(form.data.rates) : null;
    if (!form.success || rates === null) return c.text('A rate is a line like: THB 1 = 612.50', 400);
    const { boutique } = form.data;
    await tx(async (query) => {
      const place = await findBoutique(query, boutique);
      if (place !== null) await enterRates(query, place, rates, clock.now());
    });
    return c.redirect('/', 303);
  });
  routes.post('/console/rules', async (c) => {
    const form = ruleForm.safeParse(await c.req.parseBody());
    if (!form.success || Number(form.data.limit) === 0)
      return c.text('A limit is a whole number of minor units.', 400);
    const { ruleId, limit } = form.data;
    await tx(async (query) => {
      const { legalEntity } = await firstBoutique(query);
      const rule = (await allRules(query, legalEntity)).find((known) => known.ruleId === ruleId);
      if (!rule) return;
      const changed = { ...rule, limit: { ...rule.limit, minor: Number(limit) } };
      await setRule(query, legalEntity, changed, clock.now());
    });
    return c.redirect('/', 303);
  });
  routes.post('/console/policies', async (c) => {
    const form = policyForm.safeParse(await c.req.parseBody());
    if (!form.success) return c.text('A policy has a version, a language, a first day and a text.', 400);
    const { from, ...policy } = form.data;
    await tx(async (query) => {
      const { legalEntity } = await firstBoutique(query);
      const inForceFrom = Date.parse(from) as Instant;
      await setPolicy(query, legalEntity, { ...policy, inForceFrom }, clock.now());
    });
    return c.redirect('/', 303);
  });
  routes.post('/console/privacy-officer', async (c) => {
    const form = officerForm.safeParse(await c.req.parseBody());
    if (!form.success)
      return c.text('A privacy officer has a name, an e-mail address and a phone number.', 400);
    await tx(async (query) => {
      const { legalEntity } = await firstBoutique(query);
      await setPrivacyOfficer(query, legalEntity, form.data, clock.now());
    });
    return c.redirect('/', 303);
  });
  return routes;
}
