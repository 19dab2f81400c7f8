import { addressUses } from '../../../shared/domain/client.ts';
import { say } from '../../../shared/messages/screens.ts';
import { Field } from '../../components/field/field.tsx';
import { isWhole } from './address-draft.ts';
import styles from './client-form.module.css';
import type { AddressDraft } from './address-draft.ts';

type AddressFieldsProps = {
  readonly draft: AddressDraft;
  readonly onChange: (draft: AddressDraft) => void;
};

/** Where pieces and bills go, for who wishes to say. */
export const AddressFields = ({ draft, onChange }: AddressFieldsProps) => (
  <div className={styles['addresses']}>
    {addressUses.map((use) => (
      <div key={use} className={styles['address']} role="group" aria-label={say(`client.address.${use}`)}>
        <Field
          label={say(`client.address.${use}`)}
          value={draft[use].lines}
          onChange={(lines) => onChange({ ...draft, [use]: { ...draft[use], lines } })}
        />
        <Field
          label={say('client.address.country')}
          value={draft[use].country}
          onChange={(country) =>
            onChange({ ...draft, [use]: { ...draft[use], country: country.slice(0, 2) } })
          }
          problem={isWhole(draft[use]) ? undefined : say('client.address.country.hint')}
        />
      </div>
    ))}
  </div>
);
