import { identityRules } from '../../shared/domain/identity-rules/rule-table.ts';
import { identityRuleSchema } from '../../shared/sync/identity-facts.ts';
import type { IdentityRule } from '../../shared/domain/identity-rules/rule.ts';
import type { Query } from '../store/store.ts';

/** The whole rule table of a legal entity: the program's rows, and in their place those that were changed here. */
export async function allRules(query: Query, legalEntity: string): Promise<readonly IdentityRule[]> {
  const { rows } = await query<{ rule: string }>(
    'select rule from identity_rules where legal_entity = $1 order by rule_id',
    [legalEntity],
  );
  const own = rows.map(({ rule }) => identityRuleSchema.parse(JSON.parse(rule)));
  const changed = new Set(own.map(({ ruleId }) => ruleId));
  return [...identityRules.filter(({ ruleId }) => !changed.has(ruleId)), ...own];
}
