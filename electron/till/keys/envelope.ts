import { createCipheriv, createDecipheriv, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { err, ok } from '../../../shared/result.ts';
import { recoveryCost, stretch } from './argon.ts';
import { readRecoveryCode } from './recovery-code.ts';
import { readSlots, removeSlots, writeSlots } from './sealed-slots.ts';
import type { Failure } from '../../../shared/contract/app-error.ts';
import type { Result } from '../../../shared/result.ts';

const slotName = 'key-envelope';
const hexOf = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));
// To the byte: whatever else may have been written there is a damaged envelope, and no bug.
const envelopeSchema = z.object({
  version: z.literal(1),
  /** Tells a wrong key from a damaged database, and gives nothing of the key away. */
  keyCheck: hexOf(32),
  recovery: z.object({
    memorySizeKiB: z
      .int()
      .min(8)
      .max(1024 * 1024),
    iterations: z.int().min(1).max(100),
    salt: hexOf(16),
    nonce: hexOf(12),
    ciphertext: hexOf(32),
    tag: hexOf(16),
  }),
});
type Envelope = z.output<typeof envelopeSchema>;

/** Seals the database key with the recovery code and puts the envelope into the data folder. */
export async function sealKey(folder: string, key: Uint8Array, recoveryCode: string): Promise<void> {
  const salt = randomBytes(16);
  const nonce = randomBytes(12);
  const cipher = createCipheriv(
    'aes-256-gcm',
    await stretch(meantBy(recoveryCode), salt, recoveryCost),
    nonce,
  );
  const ciphertext = Buffer.concat([cipher.update(key), cipher.final()]);
  const envelope: Envelope = {
    version: 1,
    keyCheck: checkOf(key),
    recovery: {
      ...recoveryCost,
      salt: salt.toString('hex'),
      nonce: nonce.toString('hex'),
      ciphertext: ciphertext.toString('hex'),
      tag: cipher.getAuthTag().toString('hex'),
    },
  };
  // Twice, so that both slots hold it: one bad spot on the disk must not cost the till its key.
  writeSlots(folder, slotName, JSON.stringify(envelope));
  writeSlots(folder, slotName, JSON.stringify(envelope));
}

/** Takes away the envelope of a till that never came to be. */
export const removeSealedKey = (folder: string): void => removeSlots(folder, slotName);

/** The database key, unsealed with the recovery code. */
export async function unsealKey(folder: string, typedCode: string): Promise<Result<Buffer, Failure>> {
  const envelope = readEnvelope(folder);
  if (!envelope) return err({ code: 'key.envelope-damaged' });
  const code = readRecoveryCode(typedCode);
  if (code === null) return err({ code: 'key.wrong-code' });
  const { recovery } = envelope;
  const wrapping = await stretch(code, Buffer.from(recovery.salt, 'hex'), recovery);
  const decipher = createDecipheriv('aes-256-gcm', wrapping, Buffer.from(recovery.nonce, 'hex'));
  decipher.setAuthTag(Buffer.from(recovery.tag, 'hex'));
  try {
    return ok(Buffer.concat([decipher.update(Buffer.from(recovery.ciphertext, 'hex')), decipher.final()]));
  } catch {
    return err({ code: 'key.wrong-code' });
  }
}

/** Whether a key is the one this folder was sealed with; null when the envelope cannot say. */
export function keyFits(folder: string, key: Uint8Array): boolean | null {
  const envelope = readEnvelope(folder);
  return envelope && timingSafeEqual(Buffer.from(envelope.keyCheck, 'hex'), Buffer.from(checkOf(key), 'hex'));
}

function readEnvelope(folder: string): Envelope | null {
  const slot = readSlots(folder, slotName);
  if (!slot) return null;
  try {
    return envelopeSchema.parse(JSON.parse(slot.text));
  } catch {
    return null;
  }
}

const checkOf = (key: Uint8Array): string =>
  createHmac('sha256', key).update('carme key check').digest('hex');

function meantBy(recoveryCode: string): string {
  const code = readRecoveryCode(recoveryCode);
  if (code === null) throw new Error('A recovery code just made must be readable');
  return code;
}
