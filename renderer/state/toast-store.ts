import { windowClock } from '../clock.ts';
import { forgettable } from './forgettable.ts';
import type { AppError } from '../../shared/contract/app-error.ts';

export type Toast = {
  readonly id: number;
  readonly tone: 'calm' | 'trouble';
  readonly message: string;
  /** The code of a failure, behind "details". */
  readonly code: string | null;
  readonly undo: (() => void) | null;
};

/** How long a way back is offered, and how long a word stays. */
const toastMs = 10_000;

export const useToasts = forgettable<{ readonly toasts: readonly Toast[] }>({ toasts: [] });

let lastId = 0;

/** Says a calm word, with a way back when there is one. */
export const tell = (message: string, undo: (() => void) | null = null) =>
  show({ tone: 'calm', message, code: null, undo });

/** Says what went wrong and what to do next. */
export const tellFailure = (error: AppError) =>
  show({ tone: 'trouble', message: error.message, code: error.code, undo: null });

/** Takes every word away: another place, or another sale, has its own. */
export const clearToasts = () => useToasts.setState({ toasts: [] });

/** Takes a word away. */
export const dismiss = (id: number) =>
  useToasts.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }));

function show(toast: Omit<Toast, 'id'>) {
  lastId += 1;
  const id = lastId;
  // The same words twice are one toast; more than two would hide the pieces.
  useToasts.setState(({ toasts }) => ({
    toasts: [...toasts.filter(({ message }) => message !== toast.message), { ...toast, id }].slice(-2),
  }));
  windowClock.after(toastMs, () => dismiss(id));
}
