import { all, run } from '../database/query.ts';
import type { Instant } from '../../../shared/clock.ts';
import type { ConsentChannel, ConsentPurpose, ConsentWay } from '../../../shared/domain/client.ts';
import type { ClientId, StaffId } from '../../../shared/ids.ts';
import type { Entry } from '../../../shared/sync/entry.ts';
import type { Reader, Writer } from '../database/query.ts';

/** What a client said last about one purpose and channel: how, and under which policy. */
export type Consent = {
  readonly purpose: ConsentPurpose;
  readonly channel: ConsentChannel;
  readonly given: boolean;
  readonly how: ConsentWay;
  readonly policyVersion: string;
};
export type ConsentOnFile = Consent & { readonly at: Instant; readonly staffId: StaffId | null };

type Row = {
  purpose: ConsentPurpose;
  channel: ConsentChannel;
  given: 0 | 1;
  at: Instant;
  staff_id: StaffId | null;
  how: ConsentWay;
  policy_version: string;
};

/** Shows a consent as an entry states it, in the place of what was said before. */
export const replaceConsent = (
  db: Writer,
  { at, staff }: Entry,
  clientId: ClientId,
  { purpose, channel, given, how, policyVersion }: Consent,
): void =>
  void run(
    db,
    'INSERT OR REPLACE INTO client_consents VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    clientId,
    purpose,
    channel,
    given ? 1 : 0,
    at,
    staff,
    how,
    policyVersion,
  );

/** What a client said last about each purpose and channel they were asked about. */
export const consentsOf = (db: Reader, clientId: ClientId): ConsentOnFile[] =>
  all<Row>(db, 'SELECT * FROM client_consents WHERE client_id = ? ORDER BY purpose, channel', clientId).map(
    (row) => ({
      purpose: row.purpose,
      channel: row.channel,
      given: row.given === 1,
      at: row.at,
      staffId: row.staff_id,
      how: row.how,
      policyVersion: row.policy_version,
    }),
  );

/** Whether birthday offers are agreed to by any channel: without it there is no reason to know the day. */
export const mayKnowBirthDate = (consents: readonly Pick<Consent, 'purpose' | 'given'>[]): boolean =>
  consents.some(({ purpose, given }) => purpose === 'birthday' && given);
