import { say } from '../../../shared/messages/screens.ts';
import { useReply } from '../../api/use-reply.ts';
import { FailureNote } from '../../components/failure/failure-note.tsx';
import { ReceiptPaper } from '../../components/receipt-paper/receipt-paper.tsx';
import { Sheet } from '../../components/sheet/sheet.tsx';
import type { SaleId } from '../../../shared/ids.ts';

/** A receipt looked at again. */
export function ReceiptSheet({ saleId, onClose }: { saleId: SaleId; onClose: () => void }) {
  const receipt = useReply('sales.receipt', { saleId });
  return (
    <Sheet title={say('receipt.title')} onClose={onClose}>
      {receipt && !receipt.ok && <FailureNote error={receipt.error} />}
      {receipt?.ok && <ReceiptPaper receipt={receipt.value} />}
    </Sheet>
  );
}
