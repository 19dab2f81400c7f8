import { useEffect } from 'react';
import { say } from '../../../shared/messages/screens.ts';
import { Frame } from '../../frame/frame.tsx';
import { closeClientSheet, useClients } from '../../state/client-store.ts';
import { useMay } from '../../state/rights.ts';
import { SalePanel } from '../sell/sale-panel.tsx';
import { ClientPage } from './client-page.tsx';
import { sheetOver } from './client-sheets.tsx';
import { FindClient } from './find-client.tsx';

/** Whom the sale is for: found, opened, or new. */
export function ClientScreen() {
  const { clientId, sheet } = useClients();
  const sells = useMay('sell');
  // Nothing that was opened of a file waits behind another screen.
  useEffect(() => closeClientSheet, []);
  return (
    <Frame
      title={say('rail.client')}
      sheet={sheetOver(sheet, clientId)}
      panel={sells ? <SalePanel /> : undefined}
    >
      {clientId ? <ClientPage key={clientId} clientId={clientId} /> : <FindClient />}
    </Frame>
  );
}
