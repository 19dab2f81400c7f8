import { Button } from 'react-aria-components';
import { say } from '../../../shared/messages/screens.ts';
import { join } from '../join-classes.ts';
import styles from './staff-tiles.module.css';
import type { StaffTile } from '../../../shared/contract/staff.ts';
import type { StaffId } from '../../../shared/ids.ts';

type StaffTilesProps = {
  readonly label: string;
  readonly people: readonly StaffTile[];
  readonly chosen: StaffId | null;
  readonly onChoose: (staffId: StaffId) => void;
  /** In a sheet: smaller, one under the other. */
  readonly small?: boolean;
};

/** People to choose from: initials, name, role, and whether they are locked out. */
export const StaffTiles = ({ label, people, chosen, onChoose, small = false }: StaffTilesProps) => (
  <ul className={join(styles['tiles'], small && styles['small'])} aria-label={label}>
    {people.map(({ staffId, initials, displayName, role, needsManager, hasPin, samplePin }) => (
      <li key={staffId}>
        <Button
          className={join(styles['tile'], staffId === chosen && styles['chosen'])}
          aria-pressed={staffId === chosen}
          onPress={() => onChoose(staffId)}
        >
          <span className={styles['initials']} aria-hidden="true">
            {initials}
          </span>
          <span className={styles['person']}>
            <span className={styles['name']}>{displayName}</span>
            <span className={styles['role']}>
              {needsManager ? say('sign-in.locked-out') : say(`role.${role}`)}
              {!hasPin && ` · ${say('sign-in.no-pin')}`}
              {samplePin !== null && ` · ${say('sign-in.sample-pin', { pin: samplePin })}`}
            </span>
          </span>
        </Button>
      </li>
    ))}
  </ul>
);
