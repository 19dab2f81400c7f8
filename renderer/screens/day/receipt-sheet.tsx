import { say } from '../../../shared/messages/screens.ts';
import { ReceiptPaper } from '../../components/receipt-paper/receipt-paper.tsx';
import { Sheet } from '../../components/sheet/sheet.tsx';
import type { SaleId } from '../../../shared/ids.ts';

/** A receipt looked at again. */
export function ReceiptSheet({ saleId, onClose }: { saleId: SaleId; onClose: () => void }) {
  return (
    <Sheet title={say('receipt.title')} onClose={onClose}>
      <ReceiptPaper saleId={saleId} />
    </Sheet>
  );
}
