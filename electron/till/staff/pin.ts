import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { pinCost, stretch } from '../keys/argon.ts';
import type { Cost } from '../keys/argon.ts';

/**
 * What is kept of a PIN: argon2id over the PIN and the boutique's pepper, as 'salt.hash.memory.passes', the first two in
 * hex. What it cost lies with it, so that new PINs can be made to cost more and those of before still fit.
 */
export async function pinVerifier(pin: string, pepper: Uint8Array, cost: Cost = pinCost): Promise<string> {
  const salt = randomBytes(16);
  return verifierOf(salt, await stretch(peppered(pin, pepper), salt, cost), cost);
}

/** What is kept of a person's PINs: their own, and one for duress, which is made of chance until they set it. */
export type PinVerifiers = { readonly own: string; readonly duress: string };

/** What is kept of a PIN just set. Nothing tells the verifier made of chance from one of a PIN. */
export const newPins = async (
  pin: string,
  pepper: Uint8Array,
  cost: Cost = pinCost,
): Promise<PinVerifiers> => ({
  own: await pinVerifier(pin, pepper, cost),
  duress: chanceVerifier(cost),
});

/** A verifier that no PIN fits. */
export const chanceVerifier = (cost: Cost = pinCost): string =>
  verifierOf(randomBytes(16), randomBytes(32), cost);

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
  const [salt = '', expected = '', memory, passes] = verifier.split('.');
  // The first verifiers were written without their cost.
  const cost = memory && passes ? { memorySizeKiB: Number(memory), iterations: Number(passes) } : pinCost;
  const hash = await stretch(peppered(pin, pepper), Buffer.from(salt, 'hex'), cost);
  return timingSafeEqual(hash, Buffer.from(expected, 'hex'));
}

const verifierOf = (salt: Uint8Array, hash: Uint8Array, { memorySizeKiB, iterations }: Cost): string =>
  [Buffer.from(salt).toString('hex'), Buffer.from(hash).toString('hex'), memorySizeKiB, iterations].join('.');

const peppered = (pin: string, pepper: Uint8Array): Uint8Array =>
  createHmac('sha256', pepper).update(pin).digest();
