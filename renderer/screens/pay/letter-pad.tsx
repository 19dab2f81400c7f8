import { Button } from 'react-aria-components';
import { say } from '../../../shared/messages/screens.ts';
import { Icon } from '../../components/icon/icon.tsx';
import styles from './letter-pad.module.css';

type LetterPadProps = { readonly label: string; readonly onKey: (key: string) => void };

const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

/** The letters some banks put into an approval code. '123' asks for the digits again. */
export const LetterPad = ({ label, onKey }: LetterPadProps) => (
  <div className={styles['pad']} role="group" aria-label={label}>
    {letters.map((letter) => (
      <Button key={letter} className={styles['key'] ?? ''} onPress={() => onKey(letter)}>
        {letter}
      </Button>
    ))}
    <Button className={styles['digits'] ?? ''} onPress={() => onKey('123')}>
      123
    </Button>
    <Button
      className={styles['erase'] ?? ''}
      onPress={() => onKey('Backspace')}
      aria-label={say('keypad.backspace')}
    >
      <Icon name="backspace" size={26} />
    </Button>
  </div>
);
