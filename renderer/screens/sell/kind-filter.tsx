import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { pieceKinds } from '../../../shared/domain/piece.ts';
import { say } from '../../../shared/messages/screens.ts';
import { setSearchKind, useSearch } from './search-store.ts';
import styles from './sell.module.css';

const all = 'all';

/** One kind of piece, or all of them. */
export function KindFilter() {
  const kind = useSearch((state) => state.kind);
  return (
    <ToggleButtonGroup
      className={styles['chips'] ?? ''}
      aria-label={say('sell.kinds')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[kind ?? all]}
      onSelectionChange={(keys) => setSearchKind(pieceKinds.find((candidate) => keys.has(candidate)) ?? null)}
    >
      {[all, ...pieceKinds].map((name) => (
        <ToggleButton key={name} id={name} className={styles['chip'] ?? ''}>
          {name === all ? say('kind.all') : say(`kind.${name as (typeof pieceKinds)[number]}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
