import { startTransition, useEffect, useState } from 'react';
import { whenAtRest } from './at-rest.ts';

/** The value as it was when the keyboard last rested: for what may follow a moment later. */
export function useRested<T>(value: T): T {
  const [rested, setRested] = useState(value);
  useEffect(() => whenAtRest(() => startTransition(() => setRested(() => value))), [value]);
  return rested;
}
