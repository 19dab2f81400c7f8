import { describe, expect, test } from 'vitest';
import { identityRules } from '../../../../shared/domain/identity-rules/rule-table.ts';
import { ruleNamed } from './purchases.ts';

describe('the table', () => {
  test('names each rule once, with its figures and where they come from', () => {
    expect(new Set(identityRules.map(({ ruleId }) => ruleId)).size).toBe(identityRules.length);
    for (const { source, keepYears, limit } of identityRules) {
      expect(source.length).toBeGreaterThan(20);
      expect(keepYears).toBeGreaterThanOrEqual(5);
      expect(Number.isSafeInteger(limit.minor) && limit.minor > 0).toBe(true);
    }
  });

  test.each<[string, string, string, number, string, string, number | null]>([
    ['LA.own-limit', 'any', '>=', 50_000_000, 'LAK', 'linked', null],
    ['TH.cash-report', 'cash', '>=', 200_000_000, 'THB', 'single', null],
    ['TH.know-your-client', 'any', '>=', 70_000_000, 'THB', 'single', null],
    ['EU.due-diligence', 'any', '>=', 1_000_000, 'EUR', 'linked', null],
    ['EU.cash-identification', 'cash', '>=', 300_000, 'EUR', 'linked', null],
    ['EU.cash-ban', 'cash', '>', 1_000_000, 'EUR', 'linked', null],
    ['US.form-8300-day', 'cash', '>', 1_000_000, 'USD', '24 h', 15],
    ['US.form-8300-year', 'cash', '>', 1_000_000, 'USD', '12 months', 15],
    ['HK.specified-transaction', 'any', '>=', 12_000_000, 'HKD', 'linked', null],
    ['SG.cash-report', 'cash', '>', 2_000_000, 'SGD', 'same day', 15],
  ])('%s: %s %s %i %s, %s', (ruleId, ...figures) => {
    const { means, comparator, limit, window, report, legalBasis } = ruleNamed(ruleId);
    expect([means, comparator, limit.minor, limit.currency, window.kind, report?.withinDays ?? null]).toEqual(
      figures,
    );
    expect(legalBasis === null).toBe(ruleId === 'LA.own-limit');
  });

  test('has no row that is not held here', () => {
    expect(identityRules).toHaveLength(10);
  });
});
