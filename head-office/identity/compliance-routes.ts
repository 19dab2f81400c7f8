import { Hono } from 'hono';
import { complianceKeyFormSchema, identityFilesFormSchema } from '../../shared/sync/compliance.ts';
import { firstBoutique } from '../enrolment/make-code.ts';
import { setComplianceKey } from './identity-keys.ts';
import { sealedFiles } from './sealed-files.ts';
import type { Office } from '../office.ts';

/** What the compliance officer's own program asks; the console's guard stands before it. No private key comes here. */
export function complianceRoutes({ store: { tx }, clock }: Office): Hono {
  const routes = new Hono();
  routes.post('/console/compliance-key', async (c) => {
    const form = complianceKeyFormSchema.safeParse(await c.req.parseBody());
    if (!form.success) return c.text('A public key is 64 hexadecimal digits.', 400);
    await tx(async (query) => {
      const { legalEntity } = await firstBoutique(query);
      await setComplianceKey(query, legalEntity, form.data.publicKey, clock.now());
    });
    return c.text('Tills seal identity files to this key from now on.');
  });
  routes.post('/console/identity-files', async (c) => {
    const form = identityFilesFormSchema.safeParse(await c.req.parseBody());
    if (!form.success) return c.text('Say which sale or case, and why.', 400);
    const files = await tx(async (query) => {
      const { legalEntity } = await firstBoutique(query);
      return sealedFiles(query, legalEntity, form.data, clock.now());
    });
    return c.json(files);
  });
  return routes;
}
