import { say } from '../../../shared/messages/screens.ts';
import { Sheet } from '../../components/sheet/sheet.tsx';
import { closeCode } from '../../state/office-code-store.ts';
import { OfficeCode } from './office-code.tsx';
import type { LeasedAct } from '../../../shared/contract/rights.ts';

type OfficeCodeSheetProps = { readonly act: LeasedAct; readonly again: () => void };

/** Slides over whatever was refused because the lease has run out; with the code it is done again. */
export const OfficeCodeSheet = ({ act, again }: OfficeCodeSheetProps) => (
  <Sheet title={say('code.title')} onClose={closeCode}>
    <OfficeCode
      act={act}
      onOpen={() => {
        closeCode();
        again();
      }}
    />
  </Sheet>
);
