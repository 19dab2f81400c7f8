import { bodyLimit } from 'hono/body-limit';
import { routePath } from 'hono/route';
import { err } from '../shared/result.ts';
import { parseJson } from './parse-json.ts';
import { admit } from './push/admit.ts';
import { rememberNonce } from './push/record.ts';
import { lockTill } from './push/standing.ts';
import { refuse } from './refusals.ts';
import type { Handler, MiddlewareHandler } from 'hono';
import type { z } from 'zod';
import type { Instant } from '../shared/clock.ts';
import type { Result } from '../shared/result.ts';
import type { RefusalCode } from '../shared/sync/push.ts';
import type { Office } from './office.ts';
import type { TillRow } from './push/standing.ts';
import type { Query } from './store/store.ts';

/** What a till asks beside its journal, and who asks. All of it happens in one transaction. */
export type SignedCall<Asked> = {
  readonly query: Query;
  readonly till: TillRow;
  readonly asked: Asked;
  readonly now: Instant;
  readonly param: (name: string) => string;
};

/** Bodies beside the journal are small. */
export const smallBody: MiddlewareHandler = bodyLimit({
  maxSize: 262_144,
  onError: (c) => refuse(c, 'too-large'),
});

/** Answers a signed request of a till that is in good standing; a refusal by the work commits what the work wrote. */
export const signedCall =
  <Asked, Answer extends object>(
    { store, clock, log }: Office,
    schema: z.ZodType<Asked>,
    work: (call: SignedCall<Asked>) => Promise<Result<Answer, RefusalCode>>,
  ): Handler =>
  async (c) => {
    const body = new Uint8Array(await c.req.arrayBuffer());
    const admitted = await admit(store.query, c.req, body);
    if (!admitted.ok) return refuse(c, admitted.error);
    const asked = schema.safeParse(parseJson(new TextDecoder().decode(body)));
    if (!asked.success) return refuse(c, 'malformed');
    const { publicKey, nonce } = admitted.value;
    const now = clock.now();
    const answer = await store.tx(async (query): Promise<Result<Answer, RefusalCode>> => {
      const till = await lockTill(query, admitted.value.till, publicKey);
      if (till === null) return err('unknown-till');
      if (!(await rememberNonce(query, till, nonce, now))) return err('replayed');
      if (till.state === 'revoked') return err('revoked');
      if (till.state === 'quarantined') return err('fork');
      const param = (name: string) => c.req.param(name) ?? '';
      return work({ query, till, asked: asked.data, now, param });
    });
    if (answer.ok) return c.json(answer.value);
    log.warn({ till: admitted.value.till, code: answer.error, route: routePath(c, -1) }, 'request refused');
    return refuse(c, answer.error);
  };
