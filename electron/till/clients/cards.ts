import { displayName as clientName } from '../../../shared/domain/client-name.ts';
import { permissionOf } from '../../../shared/access/action-table.ts';
import { maySee } from '../../../shared/access/redact.ts';
import { viewerOf } from '../door/viewer.ts';
import { displayName, findStaff } from '../staff/staff-store.ts';
import { consentsOf } from './consent-store.ts';
import { looksLeft } from './look-store.ts';
import type { ClientCard, ClientSheet, RevealGroup } from '../../../shared/contract/client-file.ts';
import type { StaffId } from '../../../shared/ids.ts';
import type { Reader } from '../database/query.ts';
import type { SignedIn } from '../door/handlers.ts';
import type { ClientFile } from './client-store.ts';

/** What a client is called by everyone who serves: given name and initial, or their number. */
export const shownName = ({ profile, clientNumber }: ClientFile): string =>
  profile.name ? clientName(profile.name) : clientNumber;

/** A client in a list or on a sale. */
export function cardOf(db: Reader, client: ClientFile): ClientCard {
  const { clientId, clientNumber, tier, adviser } = client;
  return {
    clientId,
    clientNumber,
    displayName: shownName(client),
    adviser: adviser && { staffId: adviser, displayName: staffName(db, adviser) ?? '' },
    tier,
  };
}

/** A client opened by somebody: what is no secret, and which parts of the rest they may open. */
export function sheetOf(context: SignedIn, client: ClientFile): ClientSheet {
  const { house, session, connection } = context;
  const db = house.db();
  return {
    ...cardOf(db, client),
    language: client.language,
    since: client.createdAt,
    policyVersion: client.policyVersion,
    consents: consentsOf(db, client.clientId).map(({ staffId, ...consent }) => ({
      ...consent,
      by: staffId && staffName(db, staffId),
    })),
    beingServed: house.serving.holds(connection, client.clientId),
    mayReveal: {
      contact: mayReveal(context, client, 'contact'),
      belongings: mayReveal(context, client, 'belongings'),
      commercial: mayReveal(context, client, 'commercial'),
    },
    revealsLeft: looksLeft(db, session.staffId, house.time.businessDate()),
    breakGlass: offeredBreakGlass(context, client),
    case: {
      mayOpen: permissionOf(session.role, 'open case') === 'yes' && !mayReveal(context, client, 'contact'),
      secondsLeft: house.passes.secondsLeft(connection, 'case', client.clientId),
    },
  };
}

/** Break-glass as somebody is offered it. Whether the client is a VIP makes no difference: that would tell. */
const offeredBreakGlass = (context: SignedIn, client: ClientFile): ClientSheet['breakGlass'] => ({
  mayTake:
    permissionOf(context.session.role, 'break glass') === 'yes' && !mayReveal(context, client, 'contact'),
  secondsLeft: context.house.passes.secondsLeft(context.connection, 'break-glass', client.clientId),
});

/** Whether somebody may open a part of a client's file, as they stand to the client now: all of it, or its totals. */
export function mayReveal(
  { connection, house }: SignedIn,
  { clientId }: ClientFile,
  group: RevealGroup,
): boolean {
  const viewer = viewerOf(connection, house);
  const subjects = [{ kind: 'client', id: clientId }] as const;
  return [undefined, 'total' as const].some((aspect) => maySee(viewer, group, aspect, subjects));
}

function staffName(db: Reader, staffId: StaffId): string | null {
  const member = findStaff(db, staffId);
  return member && displayName(member);
}
