import { canonicalJson } from '../../../shared/sync/canonical-json.ts';
import { sha256Hex } from '../journal/journal-store.ts';
import type { ApprovalWhat } from '../../../shared/contract/approvals.ts';
import type { OpenSale } from '../../../shared/domain/sale.ts';

/** The hash that binds an approval: this step, on this sale, as the sale is now. Whatever else is done has another. */
export const bindingHash = (what: ApprovalWhat, { saleId, revision }: OpenSale): string =>
  sha256Hex(canonicalJson({ action: what, saleId, revision }));
