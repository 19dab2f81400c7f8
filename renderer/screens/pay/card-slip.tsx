import { useRef, useState } from 'react';
import { say } from '../../../shared/messages/screens.ts';
import { Field } from '../../components/field/field.tsx';
import { Keypad } from '../../components/keypad/keypad.tsx';
import { LetterPad } from './letter-pad.tsx';
import styles from './card-question.module.css';

/** What is taken from the terminal's slip. */
export type Slip = { readonly lastFour: string; readonly authorisation: string };
type Part = keyof Slip;

export const blankSlip: Slip = { lastFour: '', authorisation: '' };
const authorisationLength = { least: 2, most: 20 } as const;

/** Whether there is enough of a slip to know the payment by. */
export const isWhole = ({ lastFour, authorisation }: Slip): boolean =>
  lastFour.length === 4 && authorisation.trim().length >= authorisationLength.least;

/** The slip with one part written anew, as far as that part takes it. */
function writePart(slip: Slip, part: Part, text: string): Slip {
  if (part === 'lastFour') return { ...slip, lastFour: text.replaceAll(/\D/g, '').slice(0, 4) };
  return { ...slip, authorisation: text.slice(0, authorisationLength.most) };
}

type CardSlipProps = { readonly slip: Slip; readonly onChange: (slip: Slip) => void };

/** The two parts of a slip, typed or touched: after the fourth digit the other part is next by itself. */
export function CardSlip({ slip, onChange }: CardSlipProps) {
  const fields = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<Part>('lastFour');
  const [letters, setLetters] = useState(false);

  function write(part: Part, text: string) {
    const written = writePart(slip, part, text);
    onChange(written);
    if (part === 'lastFour' && slip.lastFour.length < 4 && written.lastFour.length === 4) goOn();
  }

  /** A hand on the keyboard goes on in the other field; one on the screen keeps its place on the pad. */
  function goOn() {
    setAt('authorisation');
    const [first, second] = fields.current?.querySelectorAll('input') ?? [];
    if (first === document.activeElement) second?.focus();
  }

  function touch(key: string) {
    if (key === 'ABC' || key === '123') return setLetters(key === 'ABC');
    const erases = key === 'Backspace';
    // Back over an empty part is back into the one before it.
    const part = erases && slip[at] === '' ? 'lastFour' : at;
    setAt(part);
    write(part, erases ? slip[part].slice(0, -1) : slip[part] + key);
  }

  const field = (part: Part) => ({
    value: slip[part],
    onChange: (text: string) => write(part, text),
    large: true,
  });
  const place = (part: Part) => ({
    className: at === part ? styles['at'] : undefined,
    onFocus: () => setAt(part),
  });
  return (
    <>
      <div ref={fields} className={styles['fields']}>
        <div {...place('lastFour')}>
          <Field
            label={say('pay.card.last-four')}
            hint={say('pay.card.last-four.hint')}
            {...field('lastFour')}
            autoFocus
          />
        </div>
        <div {...place('authorisation')}>
          <Field
            label={say('pay.card.authorisation')}
            hint={say('pay.card.authorisation.hint')}
            {...field('authorisation')}
          />
        </div>
      </div>
      <div className={styles['pad']}>
        {letters && at === 'authorisation' ? (
          <LetterPad label={say('pay.card.pad')} onKey={touch} />
        ) : (
          <Keypad label={say('pay.card.pad')} corner={at === 'authorisation' ? 'ABC' : null} onKey={touch} />
        )}
      </div>
    </>
  );
}
