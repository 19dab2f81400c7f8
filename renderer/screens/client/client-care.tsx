import { tiers } from '../../../shared/domain/client.ts';
import { say } from '../../../shared/messages/screens.ts';
import { useReply } from '../../api/use-reply.ts';
import { Choice } from '../../components/choice/choice.tsx';
import { clear } from './clear.ts';
import { changeFile } from './client-actions.ts';
import styles from './client-page.module.css';
import type { View } from '../../../shared/contract/contract.ts';
import type { ClientId } from '../../../shared/ids.ts';

type Props = { readonly clientId: ClientId; readonly sheet: View<'clients.card'> };

const nobody = 'nobody';

/** Who looks after a client, and what they mean to the house: a manager's to say. */
export function ClientCare({ clientId, sheet }: Props) {
  const tiles = useReply('staff.tiles', {});
  const advisers = (tiles?.ok ? tiles.value : []).filter(
    ({ role }) => role === 'associate' || role === 'manager',
  );
  const adviser = clear(sheet.adviser);
  const tier = clear(sheet.tier);
  const assign = (value: string) => {
    const staffId = advisers.find((tile) => tile.staffId === value)?.staffId ?? null;
    void changeFile('clients.assignAdviser', { clientId, staffId });
  };
  return (
    <section className={styles['section']} aria-labelledby="client-care">
      <h3 id="client-care">{say('client.care')}</h3>
      <div className={styles['care']}>
        <Choice
          label={say('client.care.adviser')}
          value={adviser?.staffId ?? nobody}
          onChange={assign}
          options={[
            { value: nobody, word: say('client.care.nobody') },
            ...advisers.map(({ staffId, displayName }) => ({ value: staffId, word: displayName })),
          ]}
        />
        {tier !== null && (
          <Choice
            label={say('client.care.tier')}
            value={tier}
            onChange={(chosen) => void changeFile('clients.setTier', { clientId, tier: chosen })}
            options={tiers.map((value) => ({ value, word: say(`tier.${value}`) }))}
          />
        )}
      </div>
    </section>
  );
}
