import type { ViewOf } from '../../access/classified.ts';
import type { receiptSchema } from '../../contract/sales.ts';

/** A receipt as somebody may see it: classed fields either clear or masked. */
export type ReceiptView = ViewOf<typeof receiptSchema>;
