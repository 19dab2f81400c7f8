import type { Proof } from '../../../shared/contract/clients.ts';

/** What a text a client said proves they are: their e-mail, their phone, or the code of their card. Null while it is none. */
export function readProof(text: string): Extract<Proof, { kind: 'phone' | 'email' | 'card' }> | null {
  const said = text.trim();
  if (said.length < 4) return null;
  if (said.includes('@')) return { kind: 'email', text: said };
  if (/^\+?[\d\s().-]+$/.test(said)) return { kind: 'phone', text: said };
  return { kind: 'card', code: said };
}
