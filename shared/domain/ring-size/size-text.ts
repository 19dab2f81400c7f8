import { withPlainDigits } from '../digits.ts';
import { scales } from './scale.ts';
import type { SizeSystem } from './scale.ts';

/**
 * The step a person's text names in a system ('54', '54.5', '6 3/4', '6¾', 'M 1/2', 'N½', 'Z+3', '13号'; digits of any
 * script), null when it names none. The step may lie outside what the system has.
 */
export function stepOfText(text: string, system: SizeSystem): number | null {
  const plain = plainText(text);
  const quarters = system === 'UK' ? letterQuarters(plain) : numberQuarters(plain, system);
  if (quarters === null) return null;
  const steps = (quarters * scales[system].stepsPerSize) / 4;
  return Number.isInteger(steps) ? steps : null;
}

/** How a system writes a step: '54.5' (ISO, JP, IT), '6¾' (US), 'N½' and 'Z+3½' (UK). */
export function textOfStep(step: number, system: SizeSystem): string {
  const { stepsPerSize } = scales[system];
  const part = step % stepsPerSize;
  const whole = (step - part) / stepsPerSize;
  if (system === 'UK') return letterOf(whole) + (part === 0 ? '' : '½');
  if (system === 'US')
    return (whole === 0 && part > 0 ? '' : whole) + ['', '¼', '½', '¾'].slice(part, part + 1).join('');
  return part === 0 ? `${whole}` : `${whole}.5`;
}

const quartersOf: Readonly<Record<string, number>> = {
  '1/4': 1,
  '1/2': 2,
  '3/4': 3,
  '0': 0,
  '00': 0,
  '25': 1,
  '5': 2,
  '50': 2,
  '75': 3,
};
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Capitals, single spaces, digits 0 to 9, fractions as '1/2'. */
function plainText(text: string): string {
  // A fraction sign stands apart from the number before it, or normalising would make 61/2 of 6½.
  const spaced = text.replaceAll(/[¼½¾]/g, ' $&');
  const plain = withPlainDigits(spaced.normalize('NFKC')).replaceAll('⁄', '/');
  return plain.toUpperCase().replaceAll(/\s+/g, ' ').trim();
}

/** A number with quarters, in quarters. A fraction stands apart ('6 1/2', '6-1/2'): '61/2' could be two things. */
function numberQuarters(plain: string, system: SizeSystem): number | null {
  const text = system === 'JP' ? plain.replace(/ ?号$/, '') : plain;
  const found = /^(?:(\d{1,2})(?:[ -]([13]\/[24])|[.,](\d{1,2}))?|([13]\/[24]))$/.exec(text);
  if (!found) return null;
  const [, whole = '0', fraction, decimals, alone] = found;
  const part = quartersOf[fraction ?? alone ?? decimals ?? '0'];
  return part === undefined ? null : Number(whole) * 4 + part;
}

/** A letter with a half, in quarters; beyond Z it goes on as Z+1 to Z+6, also written Z1. */
function letterQuarters(plain: string): number | null {
  const found = /^([A-Z]|Z ?\+? ?([1-9]))(?:[ -]?1\/2|[.,]50?)?$/.exec(plain);
  if (!found) return null;
  const [text, letters = '', beyond = '0'] = found;
  const half = text.length > letters.length ? 2 : 0;
  return (alphabet.indexOf(letters.charAt(0)) + Number(beyond)) * 4 + half;
}

const letterOf = (whole: number): string =>
  whole < alphabet.length ? alphabet.charAt(whole) : `Z+${whole - alphabet.length + 1}`;
