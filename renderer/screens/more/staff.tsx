import { say } from '../../../shared/messages/screens.ts';
import { useReply } from '../../api/use-reply.ts';
import { Section } from './section.tsx';
import { StaffPerson } from './staff-person.tsx';
import styles from './more.module.css';

/** Who works here. Head office takes people on and lets them go; their PINs and badges are of this till. */
export function Staff() {
  const tiles = useReply('staff.tiles', {});
  return (
    <Section title={say('staff.title')}>
      <p className={styles['lead']}>{say('staff.lead')}</p>
      <ul>
        {tiles?.ok && tiles.value.map((person) => <StaffPerson key={person.staffId} person={person} />)}
      </ul>
    </Section>
  );
}
