import { pino } from 'pino';
import { placesOf } from '../shared/domain/places-of.ts';

/** Where troubles are told. Codes, ids and counts only: never a body, a name or a number of a person. */
export type Log = {
  readonly info: (facts: Facts, what: string) => void;
  readonly warn: (facts: Facts, what: string) => void;
  readonly error: (facts: Facts, what: string) => void;
};
type Facts = Readonly<Record<string, string | number | boolean | null>>;

/** One line of JSON each on standard error. */
export function openLog(level: 'info' | 'warn' | 'error' | 'silent'): Log {
  const logger = pino({ level, base: null }, pino.destination({ fd: 2, sync: true }));
  return {
    info: (facts, what) => logger.info(facts, what),
    warn: (facts, what) => logger.warn(facts, what),
    error: (facts, what) => logger.error(facts, what),
  };
}

/** What may be told of an error: its kind and place. PostgreSQL puts values of rows into messages, so those stay out. */
export function aboutError(error: unknown): Facts {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : null;
  const [place = ''] = placesOf(error);
  return { error: error.name, code, place: place.trim() };
}
