import { aClient, attach, knownClient, named } from '../../builders/clients.ts';
import { giveKeys } from '../../builders/compliance.ts';
import { foundFolder, withDatabase } from '../../builders/founded-folder.ts';
import { boun, oneOfEach } from '../../builders/people.ts';
import { aRing, cloths, priced } from '../../builders/pieces.ts';
import { keepRights } from '../../../electron/till/sync/feeds/rights.ts';
import { readStaff } from '../../../electron/till/staff/staff-store.ts';
import { transaction } from '../../../electron/till/database/transaction.ts';
import { newFolder, openTillAt } from '../../test-till.ts';
import { begin, captureIn, passport, saleIdOf } from '../identity/counter.ts';
import type { TableAction } from '../../../shared/access/action-table.ts';
import type { Role } from '../../../shared/access/classes.ts';
import type { BusinessDate } from '../../../shared/clock.ts';
import type { ApprovalWhat } from '../../../shared/contract/approvals.ts';
import type { NewStaff } from '../../../electron/till/start/found-till.ts';
import type { LineDiscount } from '../../../shared/domain/sale.ts';
import type { ApprovalId, LineId } from '../../../shared/ids.ts';
import type { ErrorCode } from '../../../shared/messages/errors.ts';
import type { TestConnection } from '../../builders/connection.ts';
import type { TestTill } from '../../test-till.ts';

export const goods = cloths(20);
const dear = aRing(priced(60_000_000));

/** Somebody of a role. */
export function someone(role: Role): NewStaff {
  const person = oneOfEach.find((one) => one.role === role);
  if (!person) throw new Error(`Nobody is ${role}`);
  return person;
}

/** A till with head office's keys, a dear ring and small goods, where Boun has become a second manager. */
export async function aCounter(): Promise<{ till: TestTill; second: NewStaff }> {
  const folder = newFolder();
  await foundFolder(folder, { pieces: [dear, goods] });
  giveKeys(folder);
  withDatabase(folder, (db) => {
    const staff = readStaff(db).find(({ givenName }) => givenName === boun.givenName);
    if (staff)
      transaction(db, (writer) =>
        keepRights(writer, { topic: 'staff', staffId: staff.staffId, role: 'manager', state: 'active' }),
      );
  });
  return { till: openTillAt(folder), second: boun };
}

type Deed = (at: TestConnection | TestTill, approvalId: ApprovalId | null) => Promise<ErrorCode | null>;

/** What may take a second person: made ready at a counter, and then done, with an approval or without one. */
export type Prepare = (till: TestTill) => Promise<{ readonly what: ApprovalWhat; readonly deed: Deed }>;

const discountOf =
  (basisPoints: number): Prepare =>
  async (till) => {
    await till.scan(dear.code);
    const { sale } = await till.ask('sales.inHand', {});
    const lineId = sale?.lines[0]?.lineId as LineId;
    const discount: LineDiscount = { kind: 'share', basisPoints };
    return {
      what: { kind: 'discount', lineId, discount },
      deed: (at, approvalId) =>
        at.refusal('sales.discountLine', { lineId, discount, ...(approvalId && { approvalId }) }),
    };
  };

/** Stops before a document for a client of this name. */
async function stopFor(till: TestTill, family: string) {
  await till.scan(dear.code);
  await attach(till, await knownClient(till, aClient({ name: named('Kanda', family) })));
  return begin(till);
}

const typing: Prepare = async (till) => {
  const { checkId } = await stopFor(till, 'Phetsavong');
  const document = {
    documentType: 'identity card',
    issuingState: 'THA',
    documentNumber: '1 1037 02071 81 1',
    familyName: 'Phetsavong',
    givenNames: 'Kanda',
    nationality: 'THA',
    birthDate: '1974-08-12' as BusinessDate,
    sex: 'F',
    validUntil: '2032-04-15' as BusinessDate,
  } as const;
  const { documentHash } = captureIn(await till.ask('identity.type', { checkId, document }));
  return {
    what: { kind: 'typed identity', checkId, documentHash: documentHash ?? '' },
    deed: (at, approvalId) =>
      at.refusal('identity.confirm', { checkId, compared: true, ...(approvalId && { approvalId }) }),
  };
};

const overriding: Prepare = async (till) => {
  const { checkId } = await stopFor(till, 'Inthavong');
  await till.ask('identity.scan', { checkId, text: passport().join('\r') });
  const reason = 'spelling of the name';
  return {
    what: { kind: 'identity override', checkId, reason },
    deed: (at, approvalId) =>
      at.refusal('identity.confirm', {
        checkId,
        compared: true,
        ...(approvalId && { override: { reason, approvalId } }),
      }),
  };
};

const vouching: Prepare = async (till) => {
  const clientId = await knownClient(till);
  await till.scan(goods.code);
  return {
    what: { kind: 'client present', clientId },
    deed: async (at, approvalId) =>
      at.refusal('clients.attach', {
        saleId: await saleIdOf(till),
        clientId,
        proof: { kind: 'manager', approvalId },
      }),
  };
};

/** The limits of the house: 5 % for an associate, 20 % for a manager. */
export const matters: Partial<Record<TableAction, Prepare>> = {
  'discount over limit': discountOf(1_500),
  'discount below floor': discountOf(3_000),
  'type identity': typing,
  'override identity': overriding,
  'vouch for client': vouching,
};
