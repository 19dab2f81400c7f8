import { Button } from 'react-aria-components';
import { say } from '../../../shared/messages/screens.ts';
import { join } from '../../components/join-classes.ts';
import styles from './sign-in.module.css';
import type { StaffTile } from '../../../shared/contract/staff.ts';
import type { StaffId } from '../../../shared/ids.ts';

type StaffTilesProps = {
  readonly staff: readonly StaffTile[];
  readonly chosen: StaffId | null;
  readonly onChoose: (staffId: StaffId) => void;
};

/** Everyone who works at this till. */
export const StaffTiles = ({ staff, chosen, onChoose }: StaffTilesProps) => (
  <ul className={styles['tiles']} aria-label={say('sign-in.staff')}>
    {staff.map((person) => (
      <li key={person.staffId}>
        <Button
          className={join(styles['tile'], person.staffId === chosen && styles['chosen'])}
          aria-pressed={person.staffId === chosen}
          onPress={() => onChoose(person.staffId)}
        >
          <span className={styles['initials']} aria-hidden="true">
            {person.initials}
          </span>
          <span className={styles['person']}>
            <span className={styles['name']}>{person.displayName}</span>
            <span className={styles['role']}>
              {person.needsManager ? say('sign-in.locked-out') : say(`role.${person.role}`)}
              {person.samplePin !== null && ` · ${say('sign-in.sample-pin', { pin: person.samplePin })}`}
            </span>
          </span>
        </Button>
      </li>
    ))}
  </ul>
);
