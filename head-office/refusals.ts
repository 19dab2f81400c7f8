import type { Context } from 'hono';
import type { RefusalCode } from '../shared/sync/push.ts';

const refusals = {
  malformed: [400, 'The request is not one this head office understands. The till may need an update.'],
  'unknown-till': [401, 'This till is not enrolled here. Enrol it with a new code.'],
  'bad-signature': [401, 'The signature does not fit this till’s key. Enrol the till again with a new code.'],
  'wrong-code': [401, 'This code is mistyped, used or older than a day. Ask head office for a new one.'],
  revoked: [403, 'Head office has revoked this till. Nothing it holds is lost; ask head office.'],
  fork: [409, 'Head office has another history of this till and has set it apart. Ask head office.'],
  'broken-chain': [409, 'An entry does not follow the one before it. Nothing was taken; ask head office.'],
  'too-large': [413, 'The request is too large. Send fewer entries at a time.'],
  replayed: [425, 'This very request was here before. Sign it again with a new nonce.'],
  busy: [503, 'Head office cannot answer now. Nothing is lost; it will be tried again.'],
} as const satisfies Record<RefusalCode, readonly [status: number, message: string]>;

/** Answers with a refusal; a busy head office asks to be left alone for a few seconds. */
export function refuse(c: Context, code: RefusalCode): Response {
  const [status, message] = refusals[code];
  if (code === 'busy') c.header('Retry-After', '5');
  return c.json({ code, message }, status);
}
