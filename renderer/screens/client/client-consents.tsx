import { useState } from 'react';
import { say } from '../../../shared/messages/screens.ts';
import { ChosenConsent } from './chosen-consent.tsx';
import { clear } from './clear.ts';
import { ConsentGrid, consentWords, isSameConsent } from './consent-grid.tsx';
import styles from './client-page.module.css';
import type { View } from '../../../shared/contract/contract.ts';
import type { ClientId } from '../../../shared/ids.ts';
import type { Consent } from './consent-grid.tsx';

type Props = { readonly clientId: ClientId; readonly sheet: View<'clients.card'> };

/** What a client agreed to. A touch shows when and how; a second one gives it or withdraws it. */
export function ClientConsents({ clientId, sheet }: Props) {
  const [chosen, setChosen] = useState<Consent | null>(null);
  const records = clear(sheet.consents) ?? [];
  const recordOf = (consent: Consent) => records.find((record) => isSameConsent(record, consent));
  const isGiven = (consent: Consent) => recordOf(consent)?.given === true;
  return (
    <section className={styles['section']} aria-labelledby="client-consents">
      <h3 id="client-consents">{say('client.consents')}</h3>
      <ConsentGrid label={say('client.consents')} isGiven={isGiven} onTouch={setChosen} chosen={chosen} />
      {chosen === null ? (
        <p className={styles['quiet']}>{say('client.consent.touch')}</p>
      ) : (
        <ChosenConsent
          key={consentWords(chosen)}
          clientId={clientId}
          consent={chosen}
          record={recordOf(chosen)}
        />
      )}
    </section>
  );
}
