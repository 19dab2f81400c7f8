import { clearanceOf } from '../../../../shared/access/class-table.ts';
import { say } from '../../../../shared/messages/screens.ts';
import { useReply } from '../../../api/use-reply.ts';
import { Choice } from '../../../components/choice/choice.tsx';
import { Field } from '../../../components/field/field.tsx';
import { useTill } from '../../../state/till-store.ts';
import { areas } from './filter-draft.ts';
import styles from './journal.module.css';
import type { FilterDraft } from './filter-draft.ts';

type Props = { readonly draft: FilterDraft; readonly onChange: (draft: FilterDraft) => void };

const everybody = 'everybody';

/** What lines are picked by: kind, person, days, and a client for who may know their number. */
export function JournalFilter({ draft, onChange }: Props) {
  const tiles = useReply('staff.tiles', {});
  const knowsClients = useTill(
    ({ session }) => session !== null && clearanceOf(session.role, 'service') === 'yes',
  );
  const people = tiles?.ok ? tiles.value : [];
  const field = (name: 'from' | 'to' | 'clientNumber') => ({
    value: draft[name],
    onChange: (value: string) => onChange({ ...draft, [name]: value }),
  });
  return (
    <div className={styles['filter']}>
      <Choice
        label={say('journal.filter.area')}
        unlabelled
        value={draft.area}
        onChange={(area) => onChange({ ...draft, area })}
        options={areas.map((value) => ({ value, word: say(`journal.area.${value}`) }))}
      />
      <Choice
        label={say('journal.filter.person')}
        unlabelled
        value={draft.staffId ?? everybody}
        onChange={(value) => {
          const staffId = people.find((person) => person.staffId === value)?.staffId ?? null;
          onChange({ ...draft, staffId });
        }}
        options={[
          { value: everybody, word: say('journal.filter.everybody') },
          ...people.map(({ staffId, displayName }) => ({ value: staffId as string, word: displayName })),
        ]}
      />
      <div className={styles['fields']}>
        <Field label={say('journal.filter.from')} {...field('from')} />
        <Field label={say('journal.filter.to')} {...field('to')} />
        {knowsClients && <Field label={say('journal.filter.client')} {...field('clientNumber')} />}
      </div>
    </div>
  );
}
