import type { Request } from '../../shared/contract/protocol.ts';

/** No input of a call is nested near this deep; one that is would overflow the stack of who writes it out again. */
const deepest = 32;

/** A request as it came over a channel, or null when it has not the shape of one. What is in it the till parses. */
export function readRequest(value: unknown): Request | null {
  if (typeof value !== 'object' || value === null) return null;
  const { id, call, input }: { id?: unknown; call?: unknown; input?: unknown } = value;
  if (typeof id !== 'number' || !Number.isSafeInteger(id) || id < 0 || typeof call !== 'string') return null;
  if (!isShallow(input)) return null;
  return { id, call, input };
}

/** The same for one text frame or line of JSON. */
export function readRequestText(text: string): Request | null {
  try {
    return readRequest(JSON.parse(text));
  } catch {
    return null;
  }
}

const isShallow = (value: unknown, left = deepest): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (left > 0 && Object.values(value).every((inner) => isShallow(inner, left - 1)));
