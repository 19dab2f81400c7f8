import { say } from '../../../shared/messages/screens.ts';
import { Frame } from '../../frame/frame.tsx';
import { useMay } from '../../state/rights.ts';
import { SalePanel } from '../sell/sale-panel.tsx';

/** Whom the sale is for: found, or new. */
export function ClientScreen() {
  const sells = useMay('sell');
  return (
    <Frame title={say('rail.client')} panel={sells ? <SalePanel /> : undefined}>
      {null}
    </Frame>
  );
}
