import { memo } from 'react';
import { say } from '../../../shared/messages/screens.ts';
import { openClient } from '../../state/client-store.ts';
import { clear } from './clear.ts';
import { Shown } from './shown.tsx';
import { TierMark } from './tier-mark.tsx';
import styles from './client-row.module.css';
import type { View } from '../../../shared/contract/contract.ts';

export type FoundClient = View<'clients.find'>['clients'][number];

/** A client among others: what anyone who serves may know. A touch opens their page. */
export const ClientRow = memo(
  function ClientRow({ client }: { client: FoundClient }) {
    const clientId = clear(client.clientId);
    return (
      <li className={styles['row']}>
        <button
          type="button"
          className={styles['touch']}
          onKeyDown={(event) => {
            const row = event.currentTarget.parentElement;
            const next = event.key === 'ArrowDown' ? row?.nextElementSibling : row?.previousElementSibling;
            if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
            event.preventDefault();
            next?.querySelector('button')?.focus();
          }}
          onClick={() => clientId !== null && openClient(clientId)}
        >
          <span className={styles['who']}>
            <span className={styles['name']}>
              <Shown value={client.displayName} />
            </span>
            <TierMark tier={client.tier} />
          </span>
          <span className={styles['adviser']}>{adviserWords(client)}</span>
          <span className={styles['number']}>
            <Shown value={client.clientNumber} />
          </span>
        </button>
      </li>
    );
  },
  // Each answer tells its clients anew: most of what one more letter finds is on the screen already.
  (before, after) => JSON.stringify(before.client) === JSON.stringify(after.client),
);

/** Who looks after a client. */
export function adviserWords({ adviser }: Pick<FoundClient, 'adviser'>): string {
  const seen = clear(adviser);
  return seen ? say('client.adviser', { name: seen.displayName }) : say('client.no-adviser');
}
