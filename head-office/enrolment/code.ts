import { randomBytes } from 'node:crypto';
import { sha256Hex } from '../digest.ts';

/** 32 letters and digits that nobody mistakes for one another: no I, O, 0 or 1. */
const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** A one-time code of 60 random bits, as it is read out and typed: 'K7PM-2QXD-94HV'. */
export function newCode(): string {
  const letters = Array.from(randomBytes(12), (byte) => alphabet.charAt(byte % alphabet.length)).join('');
  return letters.replaceAll(/(.{4})(?=.)/g, '$1-');
}

/** What is kept of a code. Case, spaces and hyphens do not matter; 60 random bits need no slow hash for a day. */
export const hashOfCode = (typed: string): string =>
  sha256Hex(typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, ''));
