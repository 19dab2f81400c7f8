import type { AppError } from './app-error.ts';

/** What a host sends to the till, whatever channel carries it. */
export type Request = { readonly id: number; readonly call: string; readonly input: unknown };

/** What the till answers, and what it tells without being asked. */
export type Response =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly error: AppError };
export type Notice = { readonly event: string; readonly payload: unknown };

/** What a window finds as `window.till`, whichever host it runs in. The preload or the browser host puts it there. */
export type TillBridge = {
  readonly call: (call: string, input: unknown) => Promise<Answer>;
  /** Tells every notice to the listener until the returned function is called. */
  readonly on: (listener: (notice: Notice) => void) => () => void;
};
export type Answer =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: AppError };
