import { firstPolicy } from '../../../resources/policy/first-policy.ts';
import { ok } from '../../../shared/result.ts';
import { all } from '../database/query.ts';
import { privacyOfficer } from '../settings/privacy-officer.ts';
import type { Instant } from '../../../shared/clock.ts';
import type { ClientLanguage } from '../../../shared/domain/client.ts';
import type { Handler } from '../door/handlers.ts';
import type { House } from '../house.ts';

/** The version a client agrees to before head office sends any. */
export const policyInForce = (): string => firstPolicy.version;

type Policy = {
  readonly version: string;
  readonly updatedOn: string;
  readonly texts: Readonly<Partial<Record<ClientLanguage, string>>>;
};

/** The policy in force now: the latest that head office sent and whose day has come, else the one the house began with. */
export function policyNow({ db, time }: Pick<House, 'db' | 'time'>): Policy {
  const sent = all<{ version: string; language: string; in_force_from: Instant; text: string }>(
    db(),
    `SELECT * FROM policy_texts WHERE version = (
       SELECT version FROM policy_texts WHERE in_force_from <= ? ORDER BY in_force_from DESC, version DESC LIMIT 1
     )`,
    time.now(),
  );
  const [one] = sent;
  if (!one) return firstPolicy;
  const updatedOn = new Date(one.in_force_from).toISOString().slice(0, 10);
  return {
    version: one.version,
    updatedOn,
    texts: Object.fromEntries(sent.map(({ language, text }) => [language, text])),
  };
}

export const policy: Handler<'clients.policy'> = ({ language }, { house }) => {
  const { version, updatedOn, texts } = policyNow(house);
  // A version that was not written in a language yet is shown in English.
  const text = texts[language] ?? texts.en ?? '';
  return ok({ version, updatedOn, language, text, officer: privacyOfficer(house.db()) });
};
