import { useRef, useState } from 'react';
import { say } from '../../../shared/messages/screens.ts';
import { Keypad } from '../../components/keypad/keypad.tsx';
import { join } from '../../components/join-classes.ts';
import styles from './pin-pad.module.css';

type PinPadProps = {
  readonly label: string;
  /** Called at the sixth digit; the pad is empty again afterwards. */
  readonly onPin: (pin: string) => void;
  readonly waiting?: boolean;
  readonly disabled?: boolean;
  /** Rises with each refusal: the dots shake once. */
  readonly refusals?: number;
};

const pinLength = 6;

/** Six dots and a keypad. The digits are never shown, nor kept longer than it takes to send them. */
export function PinPad({ label, onPin, waiting = false, disabled = false, refusals = 0 }: PinPadProps) {
  const digits = useRef('');
  const [count, setCount] = useState(0);

  function take(key: string) {
    if (waiting) return;
    if (key === 'Backspace') digits.current = digits.current.slice(0, -1);
    else if (/^\d$/.test(key)) digits.current += key;
    const pin = digits.current;
    // Two keys may come at once, when the scanner lets go of them: the digits cannot wait for the next drawing.
    if (pin.length === pinLength) digits.current = '';
    setCount(digits.current.length);
    if (pin.length === pinLength) onPin(pin);
  }

  const filled = waiting ? pinLength : count;
  return (
    <div className={styles['pad']}>
      <div
        key={refusals}
        className={join(styles['dots'], refusals > 0 && styles['refused'], waiting && styles['waiting'])}
        role="img"
        aria-label={say('sign-in.dots', { count: filled })}
      >
        {Array.from({ length: pinLength }, (_, place) => (
          <span key={place} className={join(styles['dot'], place < filled && styles['filled'])} />
        ))}
      </div>
      <Keypad label={label} onKey={take} disabled={disabled} />
    </div>
  );
}
