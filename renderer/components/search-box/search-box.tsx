import { useEffect, useEffectEvent, useRef } from 'react';
import { Button, Input, SearchField } from 'react-aria-components';
import { say } from '../../../shared/messages/screens.ts';
import { foreseeTyping } from '../../scanner/foresight.ts';
import { Icon } from '../icon/icon.tsx';
import { useShortcut } from '../use-shortcut.ts';
import { useTypeToSearch } from './use-type-to-search.ts';
import styles from './search-box.module.css';
import type { ReactNode } from 'react';

type SearchBoxProps = {
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Told what the field may hold the next moment, so that its answer can be asked for ahead. */
  readonly onForesee: (text: string) => void;
  /** Opens the first of what fits the text. */
  readonly onEnter: (text: string) => void;
  /** Where the arrow down leads: the first key of what was found. */
  readonly found: string;
  /** Whether F2, and typing while nothing has the focus, lead here. */
  readonly free: boolean;
  readonly autoFocus?: boolean;
  /** What stands at the end of the field while it is empty. */
  readonly children?: ReactNode;
};

/** A field that looks for something as it is typed into. */
export function SearchBox(props: SearchBoxProps) {
  const { label, text, onText, onEnter, found, free, autoFocus = false, children } = props;
  const field = useRef<HTMLInputElement>(null);
  const look = () => field.current?.focus();
  const foresee = useEffectEvent((coming: string) => props.onForesee(coming));
  useEffect(() => {
    if (field.current) foreseeTyping(field.current, (coming) => foresee(coming));
  }, []);
  useShortcut('F2', look, free);
  useTypeToSearch(look, free);
  return (
    <SearchField
      className={styles['search'] ?? ''}
      aria-label={label}
      value={text}
      onChange={onText}
      autoComplete="off"
      spellCheck="false"
      autoFocus={autoFocus}
      onKeyDown={(event) => {
        if (event.key === 'ArrowDown') document.querySelector<HTMLElement>(found)?.focus();
        else if (event.key === 'Enter') onEnter(field.current?.value ?? '');
        else event.continuePropagation();
      }}
    >
      <Icon name="search" />
      <Input ref={field} placeholder={label} maxLength={120} />
      {text === '' ? (
        children
      ) : (
        <Button className={styles['clear'] ?? ''} aria-label={say('search.clear')}>
          <Icon name="close" size={20} />
        </Button>
      )}
    </SearchField>
  );
}
