import { compare, money, mulDiv } from './money.ts';
import { linkedPurchases } from './identity-rules/purchase.ts';
import { counted, meets, rounded, sumExact } from './identity-rules/reckon.ts';
import { ruleRatio } from './identity-rules/rule-rate.ts';
import { rulesInForce } from './identity-rules/rule.ts';
import { isWithin } from './identity-rules/window.ts';
import type { Instant } from '../clock.ts';
import type { SaleId } from '../ids.ts';
import type { Money } from './money.ts';
import type { Purchase } from './identity-rules/purchase.ts';
import type { IdentityRule, Limit } from './identity-rules/rule.ts';

/** A rule that a sale meets: what was counted, to the minor unit of the rule's currency, and with which other sales. */
export type Finding = {
  readonly rule: IdentityRule;
  readonly counted: Limit;
  readonly linked: readonly SaleId[];
};

/** What the rules ask of a sale. None of it is ever shown where the client can see it. */
export type Verdict = {
  readonly documents: readonly Finding[];
  readonly forbidCash: readonly Finding[];
  /** From this total a sale must name a client: half of the lowest limit in force; null when no rule is in force. */
  readonly nameFrom: Money | null;
  readonly mustNameClient: boolean;
};

/**
 * What the rules in force on the sale's trading day ask of it, given the earlier purchases that may be the same
 * person's (others are left out here). `at` is now, for windows in hours. Amounts are compared exactly in the rule's
 * currency, each at the rates frozen on its own sale; a rule for cash is met only by a sale with cash in it.
 */
export function evaluateRules(facts: {
  readonly rules: readonly IdentityRule[];
  readonly sale: Purchase;
  readonly earlier: readonly Purchase[];
  readonly at: Instant;
}): Verdict {
  const { sale } = facts;
  const rules = rulesInForce(facts.rules, sale.businessDate);
  const same = linkedPurchases(sale, facts.earlier);
  const findings: Finding[] = [];
  const starts: Money[] = [];
  for (const rule of rules) {
    const moment = { at: facts.at, businessDate: sale.businessDate };
    const linked = same.filter((one) => sharesHouse(rule, sale, one) && isWithin(rule.window, one, moment));
    const own = counted(rule, sale);
    const total = sumExact([own, ...linked.map((one) => counted(rule, one))]);
    starts.push(halfLimit(rule, sale));
    if (own.numerator > 0n && meets(rule, total))
      findings.push({
        rule,
        counted: { minor: rounded(total), currency: rule.limit.currency },
        linked: linked.map(({ saleId }) => saleId),
      });
  }
  const nameFrom = starts.toSorted(compare)[0] ?? null;
  return {
    documents: findings.filter(({ rule }) => rule.action === 'ask for a document'),
    forbidCash: findings.filter(({ rule }) => rule.action === 'forbid cash'),
    nameFrom,
    mustNameClient: nameFrom !== null && compare(sale.total, nameFrom) >= 0,
  };
}

const sharesHouse = ({ across }: IdentityRule, a: Purchase, b: Purchase): boolean =>
  a.legalEntity === b.legalEntity && (across === 'legal entity' || a.boutique === b.boutique);

/** Half a rule's limit in the base currency of the sale, at its rates. */
function halfLimit({ limit }: IdentityRule, { day }: Purchase): Money {
  const { numerator, denominator } = ruleRatio(day.base, limit.currency, day);
  return mulDiv(money(limit.minor, day.base), denominator, numerator * 2);
}
