import { z } from 'zod';
import { idOf } from '../../shared/contract/values.ts';
import { err, ok } from '../../shared/result.ts';
import { signatureHeaders, signedText } from '../../shared/sync/push.ts';
import { sha256Hex } from '../digest.ts';
import { isSignedBy } from './signature.ts';
import type { TillId } from '../../shared/ids.ts';
import type { Result } from '../../shared/result.ts';
import type { Query } from '../store/store.ts';

/** What is signed of a request, and by whom it says. */
export type SignedRequest = {
  readonly method: string;
  readonly path: string;
  readonly param: (name: 'till') => string | undefined;
  readonly header: (name: string) => string | undefined;
};

/** A request that comes from the till it says, as far as its key can tell. */
export type Admitted = { readonly till: TillId; readonly publicKey: string; readonly nonce: string };

const tillSchema = idOf<TillId>();
const headersSchema = z.object({
  time: z.string().regex(/^-?\d{1,16}$/),
  nonce: z.string().regex(/^[\w-]{8,100}$/),
  signature: z.string().regex(/^[0-9a-f]{128}$/),
});

/** The till that a request's path names; null when it says something else there. */
export const tillNamed = (request: Pick<SignedRequest, 'param'>): TillId | null =>
  tillSchema.safeParse(request.param('till')).data ?? null;

/** Checks a request's signature with the key the till enrolled with, before anything it says is read. */
export async function admit(
  query: Query,
  request: SignedRequest,
  body: Uint8Array,
): Promise<Result<Admitted, 'unknown-till' | 'bad-signature'>> {
  const till = tillNamed(request);
  const publicKey = till && (await publicKeyOf(query, till));
  if (till === null || publicKey === null) return err('unknown-till');
  const { time, nonce, signature } = signatureHeaders;
  const headers = headersSchema.safeParse({
    time: request.header(time),
    nonce: request.header(nonce),
    signature: request.header(signature),
  });
  if (!headers.success) return err('bad-signature');
  const { method, path } = request;
  const text = signedText({ method, path, ...headers.data, bodySha256Hex: sha256Hex(body) });
  return isSignedBy(publicKey, text, headers.data.signature)
    ? ok({ till, publicKey, nonce: headers.data.nonce })
    : err('bad-signature');
}

async function publicKeyOf(query: Query, till: TillId): Promise<string | null> {
  const { rows } = await query<{ key: string }>('select public_key as key from tills where till = $1', [
    till,
  ]);
  return rows[0]?.key ?? null;
}
