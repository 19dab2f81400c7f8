import { useState } from 'react';
import { useSale } from '../../state/sale-store.ts';
import type { SaleInHand } from '../../../shared/contract/sales.ts';

/** The sale being paid. It leaves the hand a moment before its receipt is there; until then the page keeps it. */
export function useLastSale(): SaleInHand {
  const now = useSale();
  const [last, setLast] = useState(now);
  if (now.sale !== null && now !== last) setLast(now);
  return now.sale === null ? last : now;
}
