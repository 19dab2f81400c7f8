import { normaliseEmail } from '../../../shared/domain/e-mail.ts';
import { normalisePhone } from '../../../shared/domain/phone.ts';
import { err, ok } from '../../../shared/result.ts';
import { refuseCardNumbers } from '../refuse-card-numbers.ts';
import { mayKnowBirthDate } from './consent-store.ts';
import type { Failure } from '../../../shared/contract/app-error.ts';
import type { ClientProfile } from '../../../shared/domain/client.ts';
import type { Result } from '../../../shared/result.ts';
import type { Consent } from './consent-store.ts';

/** A profile as it may be kept: phone and e-mail in their one form, no card number anywhere, no birth date without its consent. */
export function keptProfile(
  profile: ClientProfile,
  consents: readonly Pick<Consent, 'purpose' | 'given'>[],
  country: string,
): Result<ClientProfile, Failure> {
  const { name, addresses } = profile;
  const texts = [
    name?.given,
    name?.family,
    profile.phone,
    profile.email,
    ...addresses.map(({ lines }) => lines),
  ];
  const noCards = refuseCardNumbers(...texts.filter((text) => typeof text === 'string'));
  if (!noCards.ok) return noCards;
  if (profile.birthDate !== null && !mayKnowBirthDate(consents))
    return err({ code: 'client.birthday-consent-missing' });
  const phone = profile.phone === null ? null : normalisePhone(profile.phone, country);
  if (profile.phone !== null && phone === null) return err({ code: 'client.phone-unclear' });
  const email = profile.email === null ? null : normaliseEmail(profile.email);
  if (profile.email !== null && email === null) return err({ code: 'client.email-unclear' });
  return ok({ ...profile, phone, email });
}
