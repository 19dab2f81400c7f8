import { IntlMessageFormat } from 'intl-messageformat';
import { errors } from './errors.ts';
import type { Failure } from '../contract/app-error.ts';

type Values = Readonly<Record<string, string | number>>;

/** What ICU syntax needs; most messages have none of it and are said as they stand. */
const syntax = /[{}<']/;

const formats = new Map<string, IntlMessageFormat>();

/** Fills an ICU message with its values, in English. */
export function fill(message: string, values: Values = {}): string {
  if (!syntax.test(message)) return message;
  let format = formats.get(message);
  if (!format) formats.set(message, (format = new IntlMessageFormat(message, 'en')));
  return String(format.format(values));
}

/** The sentence for a person that goes with an expected failure. */
export const sayError = (failure: Failure): string => fill(errors[failure.code], failure.details);
