import { clientLanguages } from '../../../shared/domain/client.ts';
import { say } from '../../../shared/messages/screens.ts';
import { Choice } from '../../components/choice/choice.tsx';
import { plainDate } from '../../components/dates.ts';
import styles from './client-form.module.css';
import type { ClientLanguage } from '../../../shared/domain/client.ts';
import type { View } from '../../../shared/contract/contract.ts';

type PolicyShownProps = {
  readonly policy: View<'clients.policy'> | null;
  readonly language: ClientLanguage;
  readonly onLanguage: (language: ClientLanguage) => void;
};

/** The privacy policy for the client to read, in their own language: its version is written down with them. */
export const PolicyShown = ({ policy, language, onLanguage }: PolicyShownProps) => (
  <section className={styles['section']}>
    <div className={styles['policy-head']}>
      <h3>{say('client.policy')}</h3>
      <Choice
        label={say('client.policy.language')}
        value={language}
        onChange={onLanguage}
        options={clientLanguages.map((value) => ({ value, word: say(`language.${value}`) }))}
        unlabelled
      />
    </div>
    {policy && (
      <>
        <div
          className={styles['policy']}
          role="region"
          aria-label={say('client.policy')}
          lang={policy.language}
        >
          {policy.text}
        </div>
        <p className={styles['version']}>
          {say('client.policy.version', { version: policy.version, date: plainDate(policy.updatedOn) })}
        </p>
        {policy.officer && (
          <p className={styles['version']}>{say('client.policy.officer', { ...policy.officer })}</p>
        )}
      </>
    )}
  </section>
);
