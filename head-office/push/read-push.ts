import { err, ok } from '../../shared/result.ts';
import { headText, largestBatch, pushRequestSchema } from '../../shared/sync/push.ts';
import { parseJson } from '../parse-json.ts';
import { isSignedBy } from './signature.ts';
import type { Result } from '../../shared/result.ts';
import type { PushRequest } from '../../shared/sync/push.ts';
import type { Admitted } from './admit.ts';

/** A batch is measured in characters, of which Lao and Thai take three bytes each; what frames it takes some more. */
const frame = 65_536;
const largestText = largestBatch.characters + frame;
export const largestBody = 3 * largestBatch.characters + frame;

/** Reads a push that its till has signed: entries of that till and of one epoch, the last one signed as head. */
export function readPush(
  body: Uint8Array,
  { till, publicKey }: Admitted,
): Result<PushRequest, 'malformed' | 'too-large' | 'bad-signature'> {
  const text = new TextDecoder().decode(body);
  if (text.length > largestText) return err('too-large');
  const { success, data } = pushRequestSchema.safeParse(parseJson(text));
  if (!success || data.entries.some((entry) => entry.till !== till || entry.epoch !== data.epoch)) {
    return err('malformed');
  }
  const head = data.entries.at(-1);
  if (head === undefined) return ok(data);
  const signed = data.headSignature ?? '';
  return isSignedBy(publicKey, headText(till, head.epoch, head.seq, head.hash), signed)
    ? ok(data)
    : err('bad-signature');
}
