import { ok } from '../../../shared/result.ts';
import { salesOfDay } from './sale-store.ts';
import type { Handler } from '../door/handlers.ts';

export const ofDay: Handler<'sales.ofDay'> = (_, { house }) =>
  ok(
    salesOfDay(house.db(), house.time.businessDate()).map((row) => ({
      saleId: row.sale_id,
      staffId: row.staff_id,
      completedAt: row.completed_at,
      receiptNumber: row.receipt_number,
      servedBy: row.served_by,
      pieces: row.pieces,
      total: { minor: row.total_minor, currency: row.currency },
    })),
  );
