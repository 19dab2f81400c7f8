import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { routePath } from 'hono/route';
import { approvalRoutes } from './approvals/routes.ts';
import { consoleRoutes } from './console/routes.ts';
import { startFirst } from './enrolment/first-start.ts';
import { firstBoutique, makeCode } from './enrolment/make-code.ts';
import { enrolmentRoutes } from './enrolment/routes.ts';
import { feedRoutes } from './feeds/routes.ts';
import { aboutError } from './log.ts';
import { pushRoutes } from './push/routes.ts';
import { refuse } from './refusals.ts';
import { staffRoutes } from './staff/routes.ts';
import { migrate } from './store/migrate.ts';
import type { MadeCode } from './enrolment/make-code.ts';
import type { Office } from './office.ts';

export type HeadOffice = {
  readonly fetch: (request: Request) => Response | Promise<Response>;
  /** The code for the first till, on the very first start of a database. */
  readonly firstCode: MadeCode | null;
  /** Makes a code for one more till of the first boutique. */
  readonly makeCode: () => Promise<MadeCode>;
  /** Closes the store; stop listening first. */
  readonly close: () => Promise<void>;
};

export type HeadOfficeOptions = Office & {
  /** The house's name, used on the very first start of a database. */
  readonly name?: string;
  /** What the console asks for; without one it answers this machine alone. */
  readonly password?: string | undefined;
};

/** Puts a head office together over a store. It keeps no state of its own: several may work over one PostgreSQL. */
export async function openHeadOffice({
  name = 'Carme Jewelry',
  password,
  ...office
}: HeadOfficeOptions): Promise<HeadOffice> {
  const { store, clock, log } = office;
  await migrate(store, clock.now());
  const firstCode = await startFirst(store, name, clock.now());
  const app = new Hono();
  app.onError((error, c) => {
    if (error instanceof HTTPException) return error.getResponse();
    // The route as we wrote it: a path as it came may say anything.
    log.error({ ...aboutError(error), route: routePath(c, -1) }, 'request failed');
    return refuse(c, 'busy');
  });
  app.get('/health', async (c) => {
    await store.query('select 1');
    return c.json({ status: 'ok', store: store.kind });
  });
  app.route('/', enrolmentRoutes(office));
  app.route('/', pushRoutes(office));
  app.route('/', feedRoutes(office));
  app.route('/', approvalRoutes(office));
  app.route('/', staffRoutes(office));
  app.route('/', consoleRoutes(office, { firstCode, password: password || null }));
  return {
    fetch: (request) => app.fetch(request),
    firstCode,
    makeCode: async () => makeCode(store.query, await firstBoutique(store.query), clock.now()),
    close: () => store.close(),
  };
}
