import { fieldsToCompare } from '../../../shared/domain/identity-document/compare-fields.ts';
import { money } from '../../../shared/domain/money.ts';
import { ok } from '../../../shared/result.ts';
import { saleInHand } from '../sales/open-sale-store.ts';
import { openTenders } from '../tenders/tender-store.ts';
import { askRules, verifiedOn } from './gate.ts';
import { isFor } from './captures.ts';
import { judge } from './judge.ts';
import { hashOfTyped } from './seal-document.ts';
import type { Role } from '../../../shared/access/classes.ts';
import type { Failure } from '../../../shared/contract/app-error.ts';
import type { Capture as CaptureView, IdentityState } from '../../../shared/contract/identity.ts';
import type { Money } from '../../../shared/domain/money.ts';
import type { OpenSale } from '../../../shared/domain/sale.ts';
import type { Result } from '../../../shared/result.ts';
import type { SignedIn } from '../door/handlers.ts';
import type { House } from '../house.ts';
import type { Capture } from './captures.ts';

/** What the rules ask of the sale in hand, with this cash put on top, and what this session is capturing for it. */
export function identityState(
  { house, session }: SignedIn,
  cash: readonly Money[] = [],
): Result<IdentityState, Failure> {
  const sale = saleInHand(house.db());
  // A capture is for the sale in hand and its client: with another one it is over.
  const held = house.captures.of(session);
  if (held && !isFor(held, sale)) house.captures.drop(session);
  if (!sale || sale.lines.length === 0)
    return ok({ needs: 'nothing', cashForbidden: false, verified: null, capture: null });
  const onSale = [...cashOn(house, sale), ...cash];
  const asked = askRules(house, sale, onSale);
  // What is forbidden must show before money changes hands: with the smallest amount more.
  const more = askRules(house, sale, [...onSale, money(1, sale.currency)]);
  const verified = verifiedOn(house, sale);
  const capture = house.captures.of(session);
  return ok({
    needs: needsOf(asked, sale, verified !== null),
    cashForbidden: more.cashForbidden,
    verified: verified && { documentType: verified.documentType, validUntil: verified.validUntil },
    capture: capture && viewOf(house, session.role, capture),
  });
}

/** The cash that lies on a sale. */
const cashOn = (house: House, { saleId }: OpenSale): Money[] =>
  openTenders(house.db(), saleId).flatMap(({ kind, tendered }) => (kind === 'cash' ? [tendered] : []));

function needsOf(
  asked: { readonly client: boolean; readonly document: boolean },
  sale: OpenSale,
  verified: boolean,
): IdentityState['needs'] {
  if (asked.client && sale.client === null) return 'client';
  return asked.document && !verified ? 'document' : 'nothing';
}

const stages = { document: 'compare', damaged: 'damaged' } as const;

function viewOf(house: House, role: Role, capture: Capture): CaptureView {
  const { checkId, saleId, reading } = capture;
  const judgement = judge(house, role, capture);
  return {
    checkId,
    saleId,
    stage: reading ? stages[reading.kind] : 'waiting',
    means: judgement?.means ?? null,
    expired: judgement?.expired ?? false,
    name: judgement?.name ?? null,
    needs: judgement?.needs ?? [],
    fields: judgement
      ? fieldsToCompare(judgement.document).map((field) => ({ ...field, lookAlikes: [...field.lookAlikes] }))
      : [],
    damage: reading?.kind === 'damaged' ? reading.damage : null,
    documentHash: judgement ? hashOfTyped(house.db(), judgement.document) : null,
  };
}
