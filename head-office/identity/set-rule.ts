import { publish } from '../feeds/publish.ts';
import { allRules } from './rules-of.ts';
import type { Instant } from '../../shared/clock.ts';
import type { IdentityRule } from '../../shared/domain/identity-rules/rule.ts';
import type { Query } from '../store/store.ts';

/** Puts a row into the rule table, in the place of the one of its name, and tells all tills the whole table. */
export async function setRule(
  query: Query,
  legalEntity: string,
  rule: IdentityRule,
  now: Instant,
): Promise<void> {
  await query(
    `insert into identity_rules values ($1, $2, $3)
     on conflict (legal_entity, rule_id) do update set rule = excluded.rule`,
    [legalEntity, rule.ruleId, JSON.stringify(rule)],
  );
  const rules = [...(await allRules(query, legalEntity))];
  await publish(query, legalEntity, [{ boutique: null, item: { topic: 'rules', rules } }], now);
}
