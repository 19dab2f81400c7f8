import { randomUUID } from 'node:crypto';
import { signatureHeaders, signedText } from '../../../shared/sync/push.ts';
import { err } from '../../../shared/result.ts';
import { sha256Hex } from '../journal/journal-store.ts';
import { readStanding } from './sync-store.ts';
import type { Result } from '../../../shared/result.ts';
import type { House } from '../house.ts';
import type { Answer, Unreachable } from './transport.ts';

type Signer = Pick<House, 'tillKey' | 'clock'>;

/** The headers that show head office which till asks, and that nobody changed or repeated what it asks. */
function signedHeaders(
  { tillKey, clock }: Signer,
  request: {
    readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
    readonly path: string;
    readonly body: string;
  },
): Readonly<Record<string, string>> {
  const { method, path, body } = request;
  const [time, nonce] = [String(clock.now()), randomUUID()];
  const text = signedText({ method, path, time, nonce, bodySha256Hex: sha256Hex(body) });
  return {
    [signatureHeaders.time]: time,
    [signatureHeaders.nonce]: nonce,
    [signatureHeaders.signature]: tillKey.sign(text),
  };
}

/** Asks head office something beside the journal, signed by this till. `path` begins after '/v1/tills/{till}'. */
export async function postSigned(
  house: Signer & Pick<House, 'db' | 'settings' | 'transport'>,
  path: string,
  content: object,
): Promise<Result<Answer, Unreachable | { readonly reason: 'not enrolled' }>> {
  const { address } = readStanding(house.db());
  if (address === null) return err({ reason: 'not enrolled' });
  const whole = `/v1/tills/${house.settings.tillId}${path}`;
  const body = JSON.stringify(content);
  const headers = signedHeaders(house, { method: 'POST', path: whole, body });
  return house.transport.post(new URL(whole, address), body, headers);
}
