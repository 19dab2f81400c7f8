import { isExpired } from '../../../shared/domain/identity-document.ts';
import { evaluateRules } from '../../../shared/domain/identity-rules.ts';
import { saleTotals } from '../../../shared/domain/sale.ts';
import { err, ok } from '../../../shared/result.ts';
import { ticketOf } from '../tenders/ticket.ts';
import { checkOn } from './check-store.ts';
import { keptClient, placeOf, purchasesOf } from './purchases.ts';
import { rulesHere } from './rule-store.ts';
import type { Failure } from '../../../shared/contract/app-error.ts';
import type { Money } from '../../../shared/domain/money.ts';
import type { OpenSale } from '../../../shared/domain/sale.ts';
import type { Result } from '../../../shared/result.ts';
import type { House } from '../house.ts';
import type { IdentityCheck } from './check-store.ts';

/** What the rules ask of a sale: a client's name, a document, and whether the cash in it is too much. */
export type Asked = { readonly client: boolean; readonly document: boolean; readonly cashForbidden: boolean };

/** What the rules ask of a sale with this cash in it, as all of it would be handed over less the change. */
export function askRules(house: House, sale: OpenSale, cash: readonly Money[]): Asked {
  const documentHash = checkOn(house.db(), sale)?.documentHash ?? null;
  const person = { client: keptClient(house.db(), sale.client), documentHash };
  const at = house.time.now();
  const { mustNameClient, documents, forbidCash } = evaluateRules({
    rules: rulesHere(house),
    sale: {
      saleId: sale.saleId,
      at,
      businessDate: house.time.businessDate(),
      ...placeOf(house),
      total: saleTotals(sale).total,
      cash,
      day: ticketOf(house, sale).day,
      ...person,
    },
    earlier: purchasesOf(house, person),
    at,
  });
  const document = documents.length > 0;
  return { client: mustNameClient || document, document, cashForbidden: forbidCash.length > 0 };
}

/**
 * Whether a sale may take this cash, all that lies on it included, or (none) any other tender: refused until a client
 * is named and a valid document of theirs was looked at where the rules ask for them. Asked again at each tender, for
 * a document may link the sale with others.
 */
export function identityGate(house: House, sale: OpenSale, cash: readonly Money[]): Result<null, Failure> {
  const { client, document, cashForbidden } = askRules(house, sale, cash);
  if (client && sale.client === null) return err({ code: 'identity.client-needed' });
  if (cashForbidden) return err({ code: 'identity.cash-forbidden' });
  if (document && !verifiedOn(house, sale)) return err({ code: 'identity.document-needed' });
  return ok(null);
}

/** The document that was looked at for a sale and its client, as the sale carries it; null when it has expired since. */
export function verifiedOn(house: House, sale: OpenSale): Omit<IdentityCheck, 'documentHash'> | null {
  const check = checkOn(house.db(), sale);
  if (!check || isExpired(check, house.time.businessDate())) return null;
  const { checkId, documentType, validUntil } = check;
  return { checkId, documentType, validUntil };
}
