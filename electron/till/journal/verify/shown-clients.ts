import { canonicalJson } from '../../../../shared/sync/canonical-json.ts';
import { on, onAny } from './shown-table.ts';
import type { ClientLanguage } from '../../../../shared/domain/client.ts';
import type { ClientId } from '../../../../shared/ids.ts';
import type { BodyOf } from '../../../../shared/sync/bodies.ts';
import type { Entry } from '../../../../shared/sync/entry.ts';
import type { Sealed } from '../../../../shared/sync/sealed.ts';
import type { ReadSealed, Row, ShownTable } from './shown-table.ts';

/** The tables of clients. A client whose key is destroyed has no row in those that show their words. */
export const shownClients: readonly ShownTable[] = [
  {
    table: 'clients',
    key: 1,
    select: 'SELECT client_id, client_number, card_code, policy_version, created_at FROM clients',
    rowsOf: on('client.created', ({ id, at }, body, read) => {
      const cardCode = read(id, 'cardCode', body.cardCode);
      return typeof cardCode !== 'string'
        ? []
        : [[body.clientId, body.clientNumber, cardCode, body.policyVersion, at]];
    }),
  },
  {
    table: 'client_profiles',
    key: 1,
    select: 'SELECT client_id, language, profile FROM client_profiles',
    rowsOf: onAny(
      on('client.created', (entry, body, read) => profileRow(entry, body.clientId, body, read)),
      on('client.changed', (entry, body, read) => profileRow(entry, body.clientId, body, read)),
      on('client.merged', (entry, body, read) => profileRow(entry, body.kept, body, read)),
    ),
  },
  {
    table: 'client_tiers',
    key: 1,
    select: 'SELECT client_id, tier FROM client_tiers',
    rowsOf: onAny(
      on('client.tier-set', (_, { clientId, tier }) => [[clientId, tier]]),
      on('client.merged', (_, { kept, tier }) => [[kept, tier]]),
    ),
  },
  {
    table: 'client_advisers',
    key: 1,
    select: 'SELECT client_id, staff_id FROM client_advisers',
    rowsOf: on('client.adviser-assigned', (_, { clientId, staffId }) => [[clientId, staffId]]),
  },
  {
    table: 'client_consents',
    key: 3,
    select: `SELECT client_id, purpose, channel, given, at, staff_id, how, policy_version FROM client_consents`,
    rowsOf: onAny(
      on('client.created', (entry, { clientId, consents, how, policyVersion }) =>
        consents.map((said) => consentRow(entry, clientId, { ...said, how, policyVersion })),
      ),
      on('client.consent-set', (entry, { clientId, ...said }) => [consentRow(entry, clientId, said)]),
      on('client.merged', (entry, { kept, consents }) =>
        consents.map((said) => consentRow(entry, kept, said)),
      ),
    ),
  },
  {
    table: 'client_merges',
    key: 1,
    select: 'SELECT dropped_id, kept_id FROM client_merges',
    rowsOf: on('client.merged', (_, { dropped, kept }) => [[dropped, kept]]),
  },
  {
    table: 'client_sizes',
    key: 1,
    select: 'SELECT size_id, client_id, size, at, staff_id FROM client_sizes',
    rowsOf: on('client.measured', ({ id, at, staff }, { sizeId, clientId, size: sealed }, read) => {
      const size = read(id, 'size', sealed);
      return size === null ? [] : [[sizeId, clientId, canonicalJson(size), at, staff]];
    }),
  },
  {
    table: 'client_lapses',
    key: 1,
    select: 'SELECT client_id, epoch, seq FROM client_lapses',
    rowsOf: on('client.lapsed', ({ epoch, seq }, { clients }) => clients.map((id) => [id, epoch, seq])),
  },
  {
    table: 'client_looks',
    key: 2,
    select: 'SELECT epoch, seq, staff_id, business_date, client_id, what, sale_id FROM client_looks',
    rowsOf: onAny(
      on('client.revealed', (entry, { clientId, group, saleId }) => [
        lookRow(entry, clientId, group, saleId),
      ]),
      on('client.proof-refused', (entry, { clientId, saleId }) => [
        lookRow(entry, clientId, 'wrong proof', saleId),
      ]),
      on('client.fetched', (entry, { clientId }) =>
        clientId === null ? [lookRow(entry, null, 'not found', null)] : [],
      ),
      on('client.letter-opened', (entry, { clientId }) => [lookRow(entry, clientId, 'letter', null)]),
      on('client.break-glass-refused', (entry, { clientId }) => [
        lookRow(entry, clientId, 'no break-glass', null),
      ]),
    ),
  },
];

function profileRow(
  { id }: Entry,
  clientId: ClientId,
  { language, profile: sealed }: { readonly language: ClientLanguage; readonly profile: Sealed },
  read: ReadSealed,
): readonly Row[] {
  const profile = read(id, 'profile', sealed);
  return profile === null ? [] : [[clientId, language, canonicalJson(profile)]];
}

const consentRow = (
  { at, staff }: Entry,
  clientId: ClientId,
  said: Omit<BodyOf<'client.consent-set'>, 'clientId'>,
): Row => [clientId, said.purpose, said.channel, said.given ? 1 : 0, at, staff, said.how, said.policyVersion];

const lookRow = (entry: Entry, clientId: ClientId | null, what: string, saleId: string | null): Row => [
  entry.epoch,
  entry.seq,
  entry.staff,
  entry.businessDate,
  clientId,
  what,
  saleId,
];
