import type { ErrorCode } from '../messages/errors.ts';

/** An expected failure: a code for programs, and a sentence or two for the person with what to do next. */
export type AppError = {
  readonly code: ErrorCode;
  readonly message: string;
  readonly details?: Readonly<Record<string, string | number>>;
};

/** What a handler returns for an expected failure; the door adds the message. */
export type Failure = {
  readonly code: ErrorCode;
  readonly details?: Readonly<Record<string, string | number>>;
};
