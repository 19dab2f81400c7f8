import { useState } from 'react';
import { say } from '../../../shared/messages/screens.ts';
import { BreakGlassOffer } from './break-glass/break-glass-offer.tsx';
import { CaseOffer } from './case/case-offer.tsx';
import { Icon } from '../../components/icon/icon.tsx';
import { Key } from '../../components/key/key.tsx';
import { clear } from './clear.ts';
import { openPart } from './client-actions.ts';
import styles from './client-page.module.css';
import type { RevealGroup } from '../../../shared/contract/client-file.ts';
import type { View } from '../../../shared/contract/contract.ts';
import type { ClientId } from '../../../shared/ids.ts';

// The order in which one comes to need them. The contract itself stays out of the window: it checks by making code.
const groups = ['contact', 'belongings', 'commercial'] as const satisfies readonly RevealGroup[];

type Props = { readonly clientId: ClientId; readonly sheet: View<'clients.card'> };

/** The locked parts of a file. Each is opened by itself, and each time is written down. */
export function ClientParts({ clientId, sheet }: Props) {
  const [opening, setOpening] = useState<RevealGroup | null>(null);
  const may = clear(sheet.mayReveal);
  const left = clear(sheet.revealsLeft) ?? 0;
  const some = may !== null && groups.some((group) => may[group]);

  async function open(group: RevealGroup) {
    setOpening(group);
    await openPart(clientId, group);
    setOpening(null);
  }

  return (
    <section className={styles['section']} aria-labelledby="client-file">
      <h3 id="client-file">{say('client.file')}</h3>
      <ul className={styles['parts']}>
        {groups.map((group) => (
          <li key={group}>
            <Icon name="lock" size={18} />
            <span className={styles['part']}>{say(`client.part.${group}`)}</span>
            {may?.[group] ? (
              <Key
                label={`${say('client.part.open')}: ${say(`client.part.${group}`)}`}
                disabled={left === 0}
                busy={opening === group}
                onPress={() => void open(group)}
              >
                {say('client.part.open')}
              </Key>
            ) : (
              <span className={styles['shut']}>{say('client.part.closed')}</span>
            )}
          </li>
        ))}
      </ul>
      <p className={styles['quiet']}>
        {some ? say('client.file.noted', { left }) : say('client.file.closed')}
      </p>
      <BreakGlassOffer sheet={sheet} />
      <CaseOffer sheet={sheet} />
    </section>
  );
}
