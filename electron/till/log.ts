import { pino } from 'pino';
import { placesOf } from '../../shared/domain/places-of.ts';

/** Where troubles are told. Codes, references and counts only: never a body, a name or a number of a person. */
export type Log = {
  readonly info: (facts: Facts, what: string) => void;
  readonly warn: (facts: Facts, what: string) => void;
  readonly error: (facts: Facts, what: string) => void;
};
type Facts = Readonly<Record<string, string | number | boolean | null>>;

/** What kind of error it is and where it came from; not its message, which may repeat the words it stumbled over. */
export function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return 'not an error';
  return [error.name, ...placesOf(error)].join('\n');
}

/** A log to standard error, so that the stdio host keeps its standard output for messages alone. */
export function openLog(level: 'info' | 'warn' | 'error' | 'silent' = 'warn'): Log {
  const logger = pino({ level, base: null }, pino.destination({ fd: 2, sync: true }));
  return {
    info: (facts, what) => logger.info(facts, what),
    warn: (facts, what) => logger.warn(facts, what),
    error: (facts, what) => logger.error(facts, what),
  };
}
