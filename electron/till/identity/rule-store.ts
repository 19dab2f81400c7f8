import { identityRules } from '../../../shared/domain/identity-rules/rule-table.ts';
import { jurisdictionOf } from '../../../shared/domain/identity-rules/rule.ts';
import { all, run } from '../database/query.ts';
import type { IdentityRule } from '../../../shared/domain/identity-rules/rule.ts';
import type { Writer } from '../database/query.ts';
import type { House } from '../house.ts';

/** The rules that hold where this boutique is: head office's, or the program's own until it sends any. */
export function rulesHere({ db, settings }: Pick<House, 'db' | 'settings'>): IdentityRule[] {
  const sent = all<{ rule: string }>(db(), 'SELECT rule FROM identity_rules ORDER BY rule_id').map(
    ({ rule }) => JSON.parse(rule) as IdentityRule,
  );
  const jurisdiction = jurisdictionOf(settings.country);
  return (sent.length > 0 ? sent : identityRules).filter((rule) => rule.jurisdiction === jurisdiction);
}

/** Puts head office's rules, all of them, in the place of those here. */
export function keepIdentityRules(db: Writer, rules: readonly IdentityRule[]): void {
  run(db, 'DELETE FROM identity_rules');
  for (const rule of rules)
    run(db, 'INSERT INTO identity_rules VALUES (?, ?)', rule.ruleId, JSON.stringify(rule));
}
