import { useState } from 'react';
import { consentWays } from '../../../shared/domain/client.ts';
import { say } from '../../../shared/messages/screens.ts';
import { Choice } from '../../components/choice/choice.tsx';
import { dayOf } from '../../components/dates.ts';
import { Key } from '../../components/key/key.tsx';
import { useMay } from '../../state/rights.ts';
import { useTill } from '../../state/till-store.ts';
import { changeFile } from './client-actions.ts';
import { consentWords } from './consent-grid.tsx';
import styles from './client-page.module.css';
import type { ClientSheet } from '../../../shared/contract/client-file.ts';
import type { ConsentWay } from '../../../shared/domain/client.ts';
import type { ClientId } from '../../../shared/ids.ts';
import type { Consent } from './consent-grid.tsx';

type ConsentRecord = ClientSheet['consents'][number];
type ChosenConsentProps = {
  readonly clientId: ClientId;
  readonly consent: Consent;
  readonly record: ConsentRecord | undefined;
};

/** One consent looked at: when and how it was given or withdrawn, and the key that turns it round. */
export function ChosenConsent({ clientId, consent, record }: ChosenConsentProps) {
  const timeZone = useTill(({ status }) => status?.timeZone ?? 'UTC');
  const [how, setHow] = useState<ConsentWay>('in person');
  const [busy, setBusy] = useState(false);
  const mayRecord = useMay('record client');
  const given = record?.given === true;

  async function turn() {
    setBusy(true);
    await changeFile('clients.setConsent', { clientId, ...consent, given: !given, how });
    setBusy(false);
  }

  return (
    <div className={styles['consent']} role="group" aria-label={consentWords(consent)}>
      <p>
        <strong>{consentWords(consent)}</strong>
        <br />
        <span className={styles['quiet']}>{historyOf(record, timeZone)}</span>
      </p>
      {mayRecord && (
        <>
          {!given && (
            <Choice
              label={say('client.consent.how')}
              value={how}
              onChange={setHow}
              options={consentWays.map((value) => ({ value, word: say(`client.way.${value}`) }))}
              unlabelled
            />
          )}
          <Key busy={busy} onPress={() => void turn()}>
            {say(given ? 'client.consent.withdraw' : 'client.consent.give')}
          </Key>
        </>
      )}
    </div>
  );
}

function historyOf(record: ConsentRecord | undefined, timeZone: string): string {
  if (!record) return say('client.consent.never');
  return say(record.given ? 'client.consent.given' : 'client.consent.withdrawn', {
    date: dayOf(record.at, timeZone),
    how: say(`client.way.${record.how}`),
    by: record.by ?? 'none',
    version: record.policyVersion,
  });
}
