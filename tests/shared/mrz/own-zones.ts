import { parseMrz } from '../../../shared/domain/mrz.ts';
import { digitOf } from './paper.ts';
import { readAt } from './specimens.ts';
import type { Instant } from '../../../shared/clock.ts';
import type { MrzDocument } from '../../../shared/domain/mrz/document.ts';

/** Reads a zone that must be fine. */
export function read(lines: readonly string[], now: Instant = readAt.now): MrzDocument {
  const parsed = parseMrz(lines, { now });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

/** A passport of ours that says this and is right in all else. */
export function passport({
  names = 'ERIKSSON<<ANNA',
  birth = '740812',
  expiry = '320415',
  code = 'P<',
  state = 'UTO',
  optional = '',
  optionalDigit = digitOf(optional),
}): string[] {
  const guarded = `${birth}${digitOf(birth)}F${expiry}${digitOf(expiry)}`;
  const line = `L898902C36UTO${guarded}${optional.padEnd(14, '<')}${optionalDigit}`;
  const composite = digitOf(line.slice(0, 10) + line.slice(13, 20) + line.slice(21, 43));
  return [(code + state + names).padEnd(44, '<'), line + composite];
}

/** A card of ours with this number field, check digit and first optional data, and right in all else. */
export function card(numberOn: string): string[] {
  const first = `I<UTO${numberOn.padEnd(25, '<')}`;
  const dates = ['740812', '320415'].map((date) => date + digitOf(date));
  const composite = digitOf(first.slice(5) + dates.join('') + '<'.repeat(11));
  return [first, `${dates.join('F')}UTO${'<'.repeat(11)}${composite}`, 'ERIKSSON<<ANNA'.padEnd(30, '<')];
}

/** An older French identity card of ours, right in all but what its names say. */
export function french(surname: string, given: string): string[] {
  const first = `IDFRA${surname.padEnd(25, '<')}923255`;
  const line = `8806923102858${given.padEnd(14, '<')}6512068F`;
  return [first, line + digitOf(first + line)];
}
