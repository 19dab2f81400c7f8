import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { pinCost, stretch } from '../keys/argon.ts';

/** What is kept of a PIN: argon2id over the PIN and the boutique's pepper, as 'salt.hash' in hex. */
export async function pinVerifier(pin: string, pepper: Uint8Array): Promise<string> {
  const salt = randomBytes(16);
  const hash = await stretch(peppered(pin, pepper), salt, pinCost);
  return `${salt.toString('hex')}.${Buffer.from(hash).toString('hex')}`;
}

/** What is kept of a person's PINs: their own, and one for duress, which is made of chance until they set it. */
export type PinVerifiers = { readonly own: string; readonly duress: string };

/** What is kept of a PIN just set. Nothing tells the verifier made of chance from one of a PIN. */
export const newPins = async (pin: string, pepper: Uint8Array): Promise<PinVerifiers> => ({
  own: await pinVerifier(pin, pepper),
  duress: chanceVerifier(),
});

/** A verifier that no PIN fits. */
export const chanceVerifier = (): string =>
  `${randomBytes(16).toString('hex')}.${randomBytes(32).toString('hex')}`;

/** Which of a person's PINs this is. Both are tried whatever the first says: the time it takes tells nothing. */
export async function whichPin(
  pin: string,
  { own, duress }: PinVerifiers,
  pepper: Uint8Array,
): Promise<'own' | 'duress' | null> {
  const [isOwn, isDuress] = [await pinFits(pin, own, pepper), await pinFits(pin, duress, pepper)];
  if (isOwn) return 'own';
  return isDuress ? 'duress' : null;
}

/** Whether a PIN is the one a verifier was made of. */
export async function pinFits(pin: string, verifier: string, pepper: Uint8Array): Promise<boolean> {
  const [salt = '', expected = ''] = verifier.split('.');
  const hash = await stretch(peppered(pin, pepper), Buffer.from(salt, 'hex'), pinCost);
  return timingSafeEqual(hash, Buffer.from(expected, 'hex'));
}

const peppered = (pin: string, pepper: Uint8Array): Uint8Array =>
  createHmac('sha256', pepper).update(pin).digest();
