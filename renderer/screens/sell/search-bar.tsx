import { useEffect, useRef } from 'react';
import { Button, Input, SearchField } from 'react-aria-components';
import { say } from '../../../shared/messages/screens.ts';
import { Dot } from '../../components/mark/dot.tsx';
import { Icon } from '../../components/icon/icon.tsx';
import { useShortcut } from '../../components/use-shortcut.ts';
import { useWindowFocus } from '../../frame/use-window-focus.ts';
import { foreseeTyping } from '../../scanner/foresight.ts';
import { usePlace } from '../../state/place-store.ts';
import { foreseeSearch, openFirst, setSearchText, useSearch } from './search-store.ts';
import { useTypeToSearch } from './use-type-to-search.ts';
import styles from './sell.module.css';

/** Looks among the pieces. Scans do not need it: they are read wherever the focus is. */
export function SearchBar() {
  const text = useSearch((state) => state.text);
  const free = usePlace((state) => state.sheet === null);
  const focused = useWindowFocus();
  const field = useRef<HTMLInputElement>(null);
  const look = () => field.current?.focus();
  useEffect(() => {
    if (field.current) foreseeTyping(field.current, foreseeSearch);
  }, []);
  useShortcut('F2', look, free);
  useTypeToSearch(look, free);
  return (
    <SearchField
      className={styles['search'] ?? ''}
      aria-label={say('sell.search')}
      value={text}
      onChange={setSearchText}
      autoComplete="off"
      spellCheck="false"
      onKeyDown={(event) => {
        if (event.key === 'ArrowDown') document.querySelector<HTMLElement>('[data-pieces] button')?.focus();
        else if (event.key === 'Enter') void openFirst(field.current?.value ?? '');
        else event.continuePropagation();
      }}
    >
      <Icon name="search" />
      <Input ref={field} placeholder={say('sell.search')} maxLength={120} />
      {text === '' ? (
        focused && (
          <span className={styles['ready']}>
            <Dot tone="ready" /> {say('sell.scanner-ready')}
          </span>
        )
      ) : (
        <Button className={styles['clear'] ?? ''} aria-label={say('sell.clear')}>
          <Icon name="close" size={20} />
        </Button>
      )}
    </SearchField>
  );
}
