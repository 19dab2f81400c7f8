import { normaliseEmail } from '../../../shared/domain/e-mail.ts';
import { normaliseCode } from '../../../shared/domain/piece-code.ts';
import { normalisePhone } from '../../../shared/domain/phone.ts';
import { permissionOf } from '../../../shared/access/action-table.ts';
import { assert, err, ok } from '../../../shared/result.ts';
import { findApproval, useApproval } from '../approvals/use-approval.ts';
import { transaction } from '../database/transaction.ts';
import { record } from '../journal/record.ts';
import { editInHand } from '../sales/in-hand.ts';
import { refuseCardNumbers } from '../refuse-card-numbers.ts';
import { saleInHand } from '../sales/open-sale-store.ts';
import { findClient } from './client-store.ts';
import { insertLook, looksLeft } from './look-store.ts';
import { isTheirs } from './lookups.ts';
import type { Failure } from '../../../shared/contract/app-error.ts';
import type { Proof } from '../../../shared/contract/clients.ts';
import type { ApprovalId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import type { ApprovalMark } from '../../../shared/sync/approvals.ts';
import type { Writer } from '../database/query.ts';
import type { Handler, SignedIn } from '../door/handlers.ts';
import type { ClientFile } from './client-store.ts';

/** Puts a client on the sale in hand; with proof that they are there, they are being served from then on. */
export const attach: Handler<'clients.attach'> = ({ saleId, clientId, proof }, context) => {
  const { house, session, connection } = context;
  const client = findClient(house.db(), clientId);
  if (!client) return err({ code: 'client.unknown' });
  const sale = saleInHand(house.db());
  if ((sale?.saleId ?? null) !== saleId) return err({ code: 'sale.changed' });
  const proved = prove(context, client, proof);
  if (!proved.ok) return proved;
  const attached = editInHand(
    context,
    (sale) => ok({ ...sale, client: client.clientId }),
    (db, sale) => {
      const facts = { clientId: client.clientId, saleId: sale.saleId, proof: proof.kind };
      const doer = { staff: session.staffId, approvals: proved.value(db) };
      record(db, house, 'client.attached', doer, facts);
    },
  );
  if (attached.ok && attached.value.sale && proof.kind !== 'name')
    house.serving.begin(connection, session, attached.value.sale.saleId, client.clientId);
  return attached;
};

export const detach: Handler<'clients.detach'> = (_, context) =>
  saleInHand(context.house.db())?.client
    ? editInHand(context, (sale) => ok({ ...sale, client: null }))
    : err({ code: 'client.none-on-sale' });

type Proved = Result<(db: Writer) => readonly ApprovalMark[], Failure>;

/** Whether the client is there; what a manager's word takes to use it up comes back to be done with the rest. */
function prove(context: SignedIn, client: ClientFile, proof: Proof): Proved {
  const { house, session } = context;
  switch (proof.kind) {
    case 'name':
      return ok(() => []);
    case 'manager':
      return vouched(context, client, proof.approvalId);
    case 'phone':
    case 'email':
    case 'card': {
      const noCard = refuseCardNumbers(proof.kind === 'card' ? proof.code : proof.text);
      if (!noCard.ok) return noCard;
      if (looksLeft(house.db(), session.staffId, house.time.businessDate()) === 0)
        return err({ code: 'client.looks-used-up' });
      const value = wholeOf(proof, house.settings.country);
      if (value !== null && isTheirs(house.db(), client.clientId, proof.kind, value)) return ok(() => []);
      return refuse(context, client, proof.kind);
    }
  }
}

function vouched(context: SignedIn, { clientId }: ClientFile, approvalId: ApprovalId | null): Proved {
  if (permissionOf(context.session.role, 'vouch for client') === 'yes') return ok(() => []);
  if (approvalId === null) return err({ code: 'approval.needed' });
  const what = { kind: 'client present', clientId } as const;
  const given = findApproval(context, approvalId, what);
  if (!given.ok) return given;
  return ok((db) => {
    const used = useApproval(db, context, approvalId, what);
    assert(used.ok, 'an approval just found can be used');
    return [used.value];
  });
}

// A wrong guess counts like a look into the file: it is how somebody would find out a phone by trying.
function refuse({ house, session }: SignedIn, { clientId }: ClientFile, proof: Proof['kind']): Proved {
  const saleId = saleInHand(house.db())?.saleId ?? null;
  transaction(house.db(), (db) => {
    const facts = { clientId, saleId, proof };
    const { entry } = record(db, house, 'client.proof-refused', session.staffId, facts);
    insertLook(db, entry, session.staffId, { clientId, what: 'wrong proof', saleId });
  });
  return err({ code: 'client.proof-wrong' });
}

function wholeOf(
  proof: Extract<Proof, { kind: 'phone' | 'email' | 'card' }>,
  country: string,
): string | null {
  switch (proof.kind) {
    case 'phone':
      return normalisePhone(proof.text, country);
    case 'email':
      return normaliseEmail(proof.text);
    case 'card':
      return normaliseCode(proof.code);
  }
}
