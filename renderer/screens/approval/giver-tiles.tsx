import { Button } from 'react-aria-components';
import { say } from '../../../shared/messages/screens.ts';
import { join } from '../../components/join-classes.ts';
import styles from './approval.module.css';
import type { StaffTile } from '../../../shared/contract/staff.ts';
import type { StaffId } from '../../../shared/ids.ts';

type GiverTilesProps = {
  readonly givers: readonly StaffTile[];
  readonly chosen: StaffId | null;
  readonly onChoose: (staffId: StaffId) => void;
};

/** Those here who may say yes. */
export const GiverTiles = ({ givers, chosen, onChoose }: GiverTilesProps) => (
  <ul className={styles['givers']} aria-label={say('approval.givers')}>
    {givers.map(({ staffId, initials, displayName, role, samplePin }) => (
      <li key={staffId}>
        <Button
          className={join(styles['giver'], staffId === chosen && styles['chosen'])}
          aria-pressed={staffId === chosen}
          onPress={() => onChoose(staffId)}
        >
          <span className={styles['initials']} aria-hidden="true">
            {initials}
          </span>
          <span className={styles['person']}>
            <span>{displayName}</span>
            <span className={styles['role']}>
              {say(`role.${role}`)}
              {samplePin !== null && ` · ${say('sign-in.sample-pin', { pin: samplePin })}`}
            </span>
          </span>
        </Button>
      </li>
    ))}
  </ul>
);
