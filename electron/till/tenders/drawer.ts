import { currencyCodes } from '../../../shared/domain/currency.ts';
import { money } from '../../../shared/domain/money.ts';
import { ok } from '../../../shared/result.ts';
import { all } from '../database/query.ts';
import type { Currency } from '../../../shared/domain/currency.ts';
import type { Handler } from '../door/handlers.ts';

export const drawer: Handler<'cash.drawer'> = (_, { house }) => {
  const sums = all<{ currency: Currency; minor: number }>(
    house.db(),
    'SELECT currency, sum(change_minor) AS minor FROM cash_movements GROUP BY currency',
  );
  return ok({
    contents: currencyCodes.flatMap((code) =>
      sums.filter(({ currency }) => currency === code).map(({ minor }) => money(minor, code)),
    ),
  });
};
