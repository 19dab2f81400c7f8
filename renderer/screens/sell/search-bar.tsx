import { say } from '../../../shared/messages/screens.ts';
import { Dot } from '../../components/mark/dot.tsx';
import { SearchBox } from '../../components/search-box/search-box.tsx';
import { useWindowFocus } from '../../frame/use-window-focus.ts';
import { usePlace } from '../../state/place-store.ts';
import { foreseeSearch, openFirst, setSearchText, useSearch } from './search-store.ts';
import styles from './sell.module.css';

/** Looks among the pieces. Scans do not need it: they are read wherever the focus is. */
export function SearchBar() {
  const text = useSearch((state) => state.text);
  const free = usePlace((state) => state.sheet === null);
  const focused = useWindowFocus();
  return (
    <div className={styles['search']}>
      <SearchBox
        label={say('sell.search')}
        text={text}
        onText={setSearchText}
        onForesee={foreseeSearch}
        onEnter={(typed) => void openFirst(typed)}
        found="[data-pieces] button"
        free={free}
      >
        {focused && (
          <span className={styles['ready']}>
            <Dot tone="ready" /> {say('sell.scanner-ready')}
          </span>
        )}
      </SearchBox>
    </div>
  );
}
