import { useEffect, useRef } from 'react';
import { Key } from '../../components/key/key.tsx';
import styles from './stick.module.css';

type StickProps = {
  readonly label: string;
  readonly least: number;
  readonly most: number;
  readonly value: number;
  readonly onChange: (value: number) => void;
  /** The value as people say it, for who cannot see where the handle stands. */
  readonly words: string;
  readonly fewer: string;
  readonly more: string;
  readonly autoFocus?: boolean;
};

/** Slides over a row of values like a ring along its stick; the keys beside it go one mark. */
export function Stick(props: StickProps) {
  const { label, least, most, value, onChange, words, fewer, more, autoFocus = false } = props;
  const range = useRef<HTMLInputElement>(null);
  // After the sheet has noted where the focus goes back to.
  useEffect(() => {
    if (autoFocus) range.current?.focus();
  }, [autoFocus]);
  return (
    <div className={styles['stick']}>
      <Key icon="minus" label={fewer} disabled={value <= least} onPress={() => onChange(value - 1)} />
      <div className={styles['run']}>
        <input
          ref={range}
          type="range"
          className={styles['range']}
          aria-label={label}
          aria-valuetext={words}
          min={least}
          max={most}
          value={value}
          onChange={(event) => onChange(Number(event.target.value))}
        />
      </div>
      <Key icon="plus" label={more} disabled={value >= most} onPress={() => onChange(value + 1)} />
    </div>
  );
}
