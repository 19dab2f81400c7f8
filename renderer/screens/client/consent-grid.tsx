import { consentChannels, consentPurposes } from '../../../shared/domain/client.ts';
import { say } from '../../../shared/messages/screens.ts';
import { Icon } from '../../components/icon/icon.tsx';
import { join } from '../../components/join-classes.ts';
import styles from './consent-grid.module.css';
import type { ConsentChannel, ConsentPurpose } from '../../../shared/domain/client.ts';

/** A consent: for what, and by which way. */
export type Consent = { readonly purpose: ConsentPurpose; readonly channel: ConsentChannel };

export const isSameConsent = (one: Consent, other: Consent): boolean =>
  one.purpose === other.purpose && one.channel === other.channel;

/** 'Offers by e-mail'. */
export const consentWords = ({ purpose, channel }: Consent): string =>
  say('client.consent', {
    purpose: say(`client.purpose.${purpose}`),
    channel: say(`client.channel.${channel}`).toLowerCase(),
  });

type ConsentGridProps = {
  readonly label: string;
  readonly isGiven: (consent: Consent) => boolean;
  readonly onTouch: (consent: Consent) => void;
  /** The one that is looked at. */
  readonly chosen?: Consent | null;
};

/** Every purpose by every channel: each is a consent of its own. */
export const ConsentGrid = ({ label, isGiven, onTouch, chosen = null }: ConsentGridProps) => (
  <table className={styles['grid']} aria-label={label}>
    <thead>
      <tr>
        <th scope="col">
          <span className="unseen">{label}</span>
        </th>
        {consentChannels.map((channel) => (
          <th key={channel} scope="col">
            {say(`client.channel.${channel}`)}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {consentPurposes.map((purpose) => (
        <tr key={purpose}>
          <th scope="row">{say(`client.purpose.${purpose}`)}</th>
          {consentChannels.map((channel) => {
            const consent = { purpose, channel };
            const given = isGiven(consent);
            const looked = chosen !== null && isSameConsent(chosen, consent);
            return (
              <td key={channel}>
                <button
                  type="button"
                  className={join(styles['cell'], given && styles['given'], looked && styles['chosen'])}
                  aria-pressed={given}
                  aria-label={consentWords(consent)}
                  onClick={() => onTouch(consent)}
                >
                  {given && <Icon name="check" size={20} />}
                </button>
              </td>
            );
          })}
        </tr>
      ))}
    </tbody>
  </table>
);
