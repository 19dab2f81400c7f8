import type { z } from 'zod';
import type { Action } from '../access/action-table.ts';

/** One thing the till can be asked: who may, what goes in, what comes out. `says` is its line in the generated page. */
export type Call<
  A extends Action = Action,
  I extends z.ZodType = z.ZodType,
  O extends z.ZodType = z.ZodType,
> = {
  readonly action: A;
  readonly says: string;
  readonly input: I;
  readonly output: O;
};

/** Something the till tells without being asked. */
export type Event<P extends z.ZodType = z.ZodType> = { readonly says: string; readonly payload: P };

/** Declares a call. */
export const call = <const A extends Action, I extends z.ZodType, O extends z.ZodType>(
  action: A,
  says: string,
  input: I,
  output: O,
): Call<A, I, O> => ({ action, says, input, output });

/** Declares an event. */
export const event = <P extends z.ZodType>(says: string, payload: P): Event<P> => ({ says, payload });
