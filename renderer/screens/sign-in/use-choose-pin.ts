import { useState } from 'react';
import { whyWeakPin } from '../../../shared/domain/pin.ts';
import { sayError } from '../../../shared/messages/say.ts';
import { say } from '../../../shared/messages/screens.ts';

/** A new PIN, keyed in twice: one that is easy to guess is refused at once, and the two must be the same. */
export function useChoosePin(onPin: (pin: string) => void, ownCode = '') {
  const [first, setFirst] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  function take(pin: string) {
    setProblem(null);
    if (first === null) {
      const why = whyWeakPin(pin, ownCode);
      return why ? setProblem(sayError({ code: 'pin.weak', details: { why } })) : setFirst(pin);
    }
    setFirst(null);
    return pin === first ? onPin(pin) : setProblem(say('set-up.pin.differs'));
  }

  return { isAgain: first !== null, problem, take };
}
