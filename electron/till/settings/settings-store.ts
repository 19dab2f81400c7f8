import { first, run } from '../database/query.ts';
import type { TillId } from '../../../shared/ids.ts';
import type { Currency } from '../../../shared/domain/currency.ts';
import type { TaxMode } from '../../../shared/domain/tax.ts';
import type { Reader, Writer } from '../database/query.ts';

/** What the boutique and this till are. Discount limits are basis points of a line's price. */
export type Settings = {
  readonly boutiqueName: string;
  readonly country: string;
  readonly currency: Currency;
  readonly taxMode: TaxMode;
  readonly taxRateBp: number;
  readonly cashStepMinor: number;
  readonly timeZone: string;
  readonly dayStartsAtHour: number;
  readonly tillId: TillId;
  readonly tillName: string;
  readonly sample: boolean;
  readonly associateDiscountLimitBp: number;
  readonly managerDiscountLimitBp: number;
};

type Row = {
  boutique_name: string;
  country: string;
  currency: Currency;
  tax_mode: TaxMode;
  tax_rate_bp: number;
  cash_step_minor: number;
  time_zone: string;
  day_starts_at_hour: number;
  till_id: TillId;
  till_name: string;
  sample: 0 | 1;
  associate_discount_limit_bp: number;
  manager_discount_limit_bp: number;
};

/** Writes the settings of a till that is being set up. */
export function insertSettings(db: Writer, settings: Settings): void {
  run(
    db,
    `INSERT INTO settings VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    settings.boutiqueName,
    settings.country,
    settings.currency,
    settings.taxMode,
    settings.taxRateBp,
    settings.cashStepMinor,
    settings.timeZone,
    settings.dayStartsAtHour,
    settings.tillId,
    settings.tillName,
    settings.sample ? 1 : 0,
    settings.associateDiscountLimitBp,
    settings.managerDiscountLimitBp,
  );
}

/** The settings, or null while the till is not set up. */
export function readSettings(db: Reader): Settings | null {
  const row = first<Row>(db, 'SELECT * FROM settings');
  return (
    row && {
      boutiqueName: row.boutique_name,
      country: row.country,
      currency: row.currency,
      taxMode: row.tax_mode,
      taxRateBp: row.tax_rate_bp,
      cashStepMinor: row.cash_step_minor,
      timeZone: row.time_zone,
      dayStartsAtHour: row.day_starts_at_hour,
      tillId: row.till_id,
      tillName: row.till_name,
      sample: row.sample === 1,
      associateDiscountLimitBp: row.associate_discount_limit_bp,
      managerDiscountLimitBp: row.manager_discount_limit_bp,
    }
  );
}
