import { Button } from 'react-aria-components';
import { say } from '../../../shared/messages/screens.ts';
import { Icon } from '../icon/icon.tsx';
import { join } from '../join-classes.ts';
import { useTyping } from '../use-typing.ts';
import styles from './keypad.module.css';

type KeypadProps = {
  readonly label: string;
  readonly onKey: (key: string) => void;
  /** What the key at the lower left does: types three noughts or a point, asks for letters, or nothing. */
  readonly corner?: '000' | '.' | 'ABC' | null;
  readonly disabled?: boolean;
};

const digits = ['7', '8', '9', '4', '5', '6', '1', '2', '3'] as const;

/** Twelve large keys; the digits of the keyboard do the same. */
export function Keypad({ label, onKey, corner = null, disabled = false }: KeypadProps) {
  useTyping(onKey, !disabled);
  const key = (name: string, className?: string) => (
    <Button
      key={name}
      className={join(styles['key'], className)}
      isDisabled={disabled}
      onPress={() => onKey(name)}
      {...(name === 'Backspace' && { 'aria-label': say('keypad.backspace') })}
    >
      {name === 'Backspace' ? <Icon name="backspace" size={30} /> : name}
    </Button>
  );
  return (
    <div className={styles['pad']} role="group" aria-label={label}>
      {digits.map((digit) => key(digit))}
      {corner === null ? <span /> : key(corner)}
      {key('0')}
      {key('Backspace')}
    </div>
  );
}
