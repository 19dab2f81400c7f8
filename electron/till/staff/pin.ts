import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { pinCost, stretch } from '../keys/argon.ts';

/** What is kept of a PIN: argon2id over the PIN and the boutique's pepper, as 'salt.hash' in hex. */
export async function pinVerifier(pin: string, pepper: Uint8Array): Promise<string> {
  const salt = randomBytes(16);
  const hash = await stretch(peppered(pin, pepper), salt, pinCost);
  return `${salt.toString('hex')}.${Buffer.from(hash).toString('hex')}`;
}

/** Whether a PIN is the one a verifier was made of. */
export async function pinFits(pin: string, verifier: string, pepper: Uint8Array): Promise<boolean> {
  const [salt = '', expected = ''] = verifier.split('.');
  const hash = await stretch(peppered(pin, pepper), Buffer.from(salt, 'hex'), pinCost);
  return timingSafeEqual(hash, Buffer.from(expected, 'hex'));
}

const peppered = (pin: string, pepper: Uint8Array): Uint8Array =>
  createHmac('sha256', pepper).update(pin).digest();
