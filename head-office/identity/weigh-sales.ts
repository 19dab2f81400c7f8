import { openCases } from '../cases.ts';
import { evaluateRules } from '../../shared/domain/identity-rules.ts';
import { jurisdictionOf } from '../../shared/domain/identity-rules/rule.ts';
import { format, money } from '../../shared/domain/money.ts';
import { purchaseOf } from '../../shared/sync/identity-facts.ts';
import { factsOf } from '../push/interpret.ts';
import { boughtIn, documentsOf, keepPurchases, linkedTo } from './purchases.ts';
import { allRules } from './rules-of.ts';
import type { Instant } from '../../shared/clock.ts';
import type { IdentityRule } from '../../shared/domain/identity-rules/rule.ts';
import type { NewCase } from '../cases.ts';
import type { News } from '../feeds/publish.ts';
import type { Fact, Reading } from '../push/interpret.ts';
import type { TillRow } from '../push/standing.ts';
import type { Query } from '../store/store.ts';
import type { Bought } from './purchases.ts';

type Weighed = Bought & Fact<'sale.completed'>;

/**
 * Holds every sale that arrives against the identity rules once more, with all that the same person bought at any till,
 * and opens a case where a document should have been seen and was not. Tells the tills what was bought, so that the
 * next one asks by itself.
 */
export async function weighSales(
  query: Query,
  till: TillRow,
  readings: readonly Reading[],
  now: Instant,
): Promise<readonly News[]> {
  const sales = factsOf(readings, 'sale.completed');
  if (sales.length === 0) return [];
  const checks = sales.flatMap(({ body }) => body.identity?.checkId ?? []);
  const documents = await documentsOf(query, till, checks);
  const weighed = sales.map((fact) => ({ ...fact, ...boughtIn(till, fact, documents) }));
  const linkable = weighed.filter(
    ({ purchase }) => purchase.client !== null || purchase.documentHash !== null,
  );
  if (linkable.length > 0) await waitForOthers(query, till);
  await keepPurchases(query, till, linkable);
  const rules = await rulesHere(query, till);
  const cases: NewCase[] = [];
  for (const sale of weighed) cases.push(...(await casesOf(query, rules, sale)));
  await openCases(query, till, now, cases);
  return linkable.flatMap((sale) => newsOf(till, sale));
}

/**
 * Two sales of one person that arrive at the same moment must see one another: sales that can be linked are weighed one
 * push after the other. The lock is that of the feed's counter, which the push takes last of all anyway.
 */
const waitForOthers = (query: Query, { legalEntity }: TillRow): Promise<unknown> =>
  query('select 1 from legal_entities where legal_entity = $1 for update', [legalEntity]);

async function rulesHere(query: Query, { legalEntity, boutique }: TillRow): Promise<readonly IdentityRule[]> {
  const { rows } = await query<{ country: string | null }>(
    'select country from boutiques where legal_entity = $1 and boutique = $2',
    [legalEntity, boutique],
  );
  const jurisdiction = jurisdictionOf(rows[0]?.country ?? '');
  return (await allRules(query, legalEntity)).filter((rule) => rule.jurisdiction === jurisdiction);
}

async function casesOf(
  query: Query,
  rules: readonly IdentityRule[],
  { entry, body, purchase, documented }: Weighed,
): Promise<readonly NewCase[]> {
  const sale = purchaseOf(purchase);
  const earlier = await linkedTo(query, purchase);
  const { documents, forbidCash } = evaluateRules({ rules, sale, earlier, at: sale.at });
  const found = [
    ...(documented ? [] : documents.map((finding) => ({ finding, kind: 'identity-missing' as const }))),
    ...forbidCash.map((finding) => ({ finding, kind: 'cash-forbidden' as const })),
  ];
  return found.map(({ kind, finding: { rule, counted, linked } }) => ({
    kind,
    epoch: entry.epoch,
    seq: entry.seq,
    about: rule.ruleId,
    says: `Receipt ${body.receiptNumber}${linked.length === 0 ? '' : ` with ${linked.length} linked`}: ${amountOf(counted)} by ${rule.ruleId}`,
  }));
}

const amountOf = ({ minor, currency }: { readonly minor: number; readonly currency: string }): string =>
  currency === 'LAK' || currency === 'THB' || currency === 'USD'
    ? format(money(minor, currency))
    : `${currency} ${minor} in minor units`;

/**
 * To those who may hold the client's file, as it is; to all others only under the document, if one was seen: its hash
 * says nothing to who has not the document before them. The fuller word comes last and counts.
 */
function newsOf({ till }: TillRow, { purchase }: Bought): readonly News[] {
  const { client, documentHash } = purchase;
  const nameless = { topic: 'purchase' as const, purchase: { ...purchase, client: null } };
  const told = { boutique: null, exceptTill: till };
  return [
    ...(documentHash === null ? [] : [{ ...told, item: nameless }]),
    ...(client === null ? [] : [{ ...told, client, item: { topic: 'purchase' as const, purchase } }]),
  ];
}
