import { permissionOf } from '../../../shared/access/action-table.ts';
import { err, ok } from '../../../shared/result.ts';
import { transaction } from '../database/transaction.ts';
import { cardOf, mayReveal, sheetOf } from './cards.ts';
import { findClient } from './client-store.ts';
import { consentsOf, mayKnowBirthDate } from './consent-store.ts';
import { keptProfile } from './keep.ts';
import { lookingLike } from './lookups.ts';
import { mayAdvise } from './may-advise.ts';
import { policyNow } from './policy.ts';
import {
  assignAdviser as writeAdviser,
  changeClient,
  createClient,
  setConsent as writeConsent,
  setTier as writeTier,
} from './write-client.ts';
import type { ClientCard } from '../../../shared/contract/client-file.ts';
import type { Failure } from '../../../shared/contract/app-error.ts';
import type { ClientProfile } from '../../../shared/domain/client.ts';
import type { ClientId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import type { Writer } from '../database/query.ts';
import type { Handler, SignedIn } from '../door/handlers.ts';
import type { ClientFile } from './client-store.ts';

export const create: Handler<'clients.create'> = (asked, context) => {
  const { house, session } = context;
  const { language, policyVersion } = asked;
  if (policyVersion !== policyNow(house).version) return err({ code: 'client.policy-old' });
  const consents = asked.consents.map((consent) => ({ ...consent, given: true }));
  const profile = keptProfile(asked.profile, consents, house.settings.country);
  if (!profile.ok) return profile;
  const alike = asked.evenSo === true ? 0 : lookingLike(house.db(), profile.value).length;
  if (alike > 0) return err({ code: 'client.alike', details: { count: alike } });
  const client = { profile: profile.value, language, policyVersion, consents, how: 'in person' } as const;
  const clientId = transaction(house.db(), (db) => createClient(db, house, session.staffId, client));
  tell(context, clientId);
  return cardNow(context, clientId);
};

/** An associate corrects what they see while the client stands before them; a manager at any time. */
export const change: Handler<'clients.change'> = ({ clientId, changes }, context) => {
  const { house, session, connection } = context;
  const client = findClient(house.db(), clientId);
  if (!client) return err({ code: 'client.unknown' });
  const served = house.serving.holds(connection, client.clientId) && mayReveal(context, client, 'contact');
  if (permissionOf(session.role, 'change contact data') === 'being served' && !served)
    return err({ code: 'client.not-served' });
  const { language = client.language, ...fields } = changes;
  const wanted = { ...client.profile, ...said(fields) };
  const profile = keptProfile(wanted, consentsOf(house.db(), client.clientId), house.settings.country);
  if (!profile.ok) return profile;
  transaction(house.db(), (db) =>
    changeClient(db, house, session.staffId, client.clientId, { language, profile: profile.value }),
  );
  return sheetNow(context, client.clientId);
};

export const setConsent: Handler<'clients.setConsent'> = ({ clientId: asked, ...consent }, context) => {
  const { house, session } = context;
  const client = findClient(house.db(), asked);
  if (!client) return err({ code: 'client.unknown' });
  const { clientId, language, profile } = client;
  const policyVersion = policyNow(house).version;
  transaction(house.db(), (db) => {
    writeConsent(db, house, session.staffId, clientId, { ...consent, policyVersion });
    // The day was told for birthday offers alone.
    if (profile.birthDate !== null && !mayKnowBirthDate(consentsOf(db, clientId)))
      changeClient(db, house, session.staffId, clientId, {
        language,
        profile: { ...profile, birthDate: null },
      });
  });
  return sheetNow(context, clientId);
};

export const assignAdviser: Handler<'clients.assignAdviser'> = ({ clientId, staffId }, context) => {
  if (staffId !== null && !mayAdvise(context.house.db(), staffId)) return err({ code: 'sign-in.unknown' });
  return changeCard(context, clientId, (db, client) =>
    writeAdviser(db, context.house, context.session.staffId, client.clientId, staffId),
  );
};

export const setTier: Handler<'clients.setTier'> = ({ clientId, tier }, context) =>
  changeCard(context, clientId, (db, client) =>
    writeTier(db, context.house, context.session.staffId, client.clientId, tier),
  );

/** Changes something that is not in the profile, and answers the card. */
function changeCard(
  context: SignedIn,
  asked: ClientId,
  work: (db: Writer, client: ClientFile) => void,
): Result<ClientCard, Failure> {
  const client = findClient(context.house.db(), asked);
  if (!client) return err({ code: 'client.unknown' });
  transaction(context.house.db(), (db) => work(db, client));
  tell(context, client.clientId);
  return cardNow(context, client.clientId);
}

/** Tells the other windows and sends the entry on its way. */
export function tell({ house, connection }: SignedIn, clientId: ClientId): void {
  house.publish('client.changed', { clientId }, connection);
  house.courier.wake();
}

export function cardNow({ house }: SignedIn, clientId: ClientId): Result<ClientCard, Failure> {
  const client = findClient(house.db(), clientId);
  return client ? ok(cardOf(house.db(), client)) : err({ code: 'client.unknown' });
}

function sheetNow(context: SignedIn, clientId: ClientId) {
  tell(context, clientId);
  const client = findClient(context.house.db(), clientId);
  return client ? ok(sheetOf(context, client)) : err({ code: 'client.unknown' as const });
}

/** The fields that were said, null among them: one left out is undefined here. */
const said = (fields: { readonly [K in keyof ClientProfile]?: ClientProfile[K] | undefined }) =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Partial<ClientProfile>;
