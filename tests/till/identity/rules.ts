import { transaction } from '../../../electron/till/database/transaction.ts';
import { keepIdentityTotals } from '../../../electron/till/identity/purchases.ts';
import { keepIdentityRules } from '../../../electron/till/identity/rule-store.ts';
import { identityRules } from '../../../shared/domain/identity-rules/rule-table.ts';
import type { Reader } from '../../../electron/till/database/query.ts';
import type { Purchase } from '../../../shared/domain/identity-rules/purchase.ts';

/** Makes these rows the only ones, as head office's feed would. */
export const rules =
  (ruleIds: readonly string[]) =>
  (db: Reader): void =>
    transaction(db, (writer) =>
      keepIdentityRules(
        writer,
        identityRules.filter(({ ruleId }) => ruleIds.includes(ruleId)),
      ),
    );

/** Tells a till what was bought elsewhere, as head office's feed would. */
export const totals =
  (...purchases: readonly Purchase[]) =>
  (db: Reader): void =>
    transaction(db, (writer) => keepIdentityTotals(writer, purchases));
