import { permissionOf } from '../../../shared/access/action-table.ts';
import { discountShareBp, lineTotal, saleTotals } from '../../../shared/domain/sale.ts';
import { err, ok } from '../../../shared/result.ts';
import { shownName } from '../clients/cards.ts';
import { findClient } from '../clients/client-store.ts';
import type { TableAction } from '../../../shared/access/action-table.ts';
import type { Role } from '../../../shared/access/classes.ts';
import type { ApprovalSays, ApprovalWhat } from '../../../shared/contract/approvals.ts';
import type { Failure } from '../../../shared/contract/app-error.ts';
import type { OpenSale } from '../../../shared/domain/sale.ts';
import type { ClientId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import type { House } from '../house.ts';

/** What the table of actions calls it, and the facts the approver sees. */
export type Matter = { readonly action: TableAction; readonly says: ApprovalSays };

/** Reads off the sale in hand what an approval would be about; refuses what could not be done even when approved. */
export function matterOf(house: House, sale: OpenSale, what: ApprovalWhat): Result<Matter, Failure> {
  switch (what.kind) {
    case 'discount':
      return discountMatter(house, sale, what);
    case 'typed identity':
      return ok({ action: 'type identity', says: { kind: what.kind, total: saleTotals(sale).total } });
    case 'identity override':
      return ok({
        action: 'override identity',
        says: { kind: what.kind, reason: what.reason, total: saleTotals(sale).total },
      });
    case 'client present':
      return presenceMatter(house, what.clientId);
  }
}

/** Whoever may do a thing alone, or with a second person, is that second person for somebody else. */
export const mayGive = (role: Role, action: TableAction): boolean =>
  ['yes', 'second approval'].includes(permissionOf(role, action));

function presenceMatter({ db }: House, clientId: ClientId): Result<Matter, Failure> {
  const client = findClient(db(), clientId);
  if (!client) return err({ code: 'client.unknown' });
  return ok({
    action: 'vouch for client',
    says: { kind: 'client present', client: shownName(client) },
  });
}

function discountMatter(
  { settings }: House,
  sale: OpenSale,
  { lineId, discount }: Extract<ApprovalWhat, { kind: 'discount' }>,
): Result<Matter, Failure> {
  const line = sale.lines.find((candidate) => candidate.lineId === lineId);
  if (!line) return err({ code: 'sale.line-unknown' });
  if (discount.kind === 'amount' && discount.amount.currency !== sale.currency)
    return err({ code: 'discount.wrong-currency' });
  const discounted = { ...line, discount };
  const { gross, discount: off, net } = lineTotal(discounted);
  const shareBp = discountShareBp(discounted);
  const { name: pieceName, code, drawing, quantity } = line;
  return ok({
    // What a manager may give alone is the floor: below it takes two, whoever asks.
    action: shareBp > settings.managerDiscountLimitBp ? 'discount below floor' : 'discount over limit',
    says: { kind: 'discount', pieceName, code, drawing, quantity, gross, off, net, shareBp },
  });
}
