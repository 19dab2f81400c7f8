import { say } from '../../../shared/messages/screens.ts';
import { Frame } from '../../frame/frame.tsx';
import { usePlace } from '../../state/place-store.ts';
import { useMay } from '../../state/rights.ts';
import { SalePanel } from '../sell/sale-panel.tsx';
import { Appearance } from './appearance.tsx';
import { Devices } from './devices.tsx';
import { HeadOffice } from './head-office.tsx';
import { LockedOut } from './locked-out.tsx';
import { Rates } from './rates.tsx';
import { Receive } from './receive.tsx';
import { ReceiveSheet } from './receive-sheet.tsx';
import { SecondPin } from './second-pin.tsx';
import { Shortcuts } from './shortcuts.tsx';
import { Staff } from './staff.tsx';
import styles from './more.module.css';

/** What is set once and then left alone. */
export function MoreScreen() {
  const sells = useMay('sell');
  const receives = useMay('change stock');
  const receiving = usePlace(({ sheet }) => sheet?.kind === 'receive');
  const tests = useMay('test devices');
  const letsIn = useMay('close the day');
  const changesStaff = useMay('change staff');
  return (
    <Frame
      title={say('rail.more')}
      sheet={receiving && <ReceiveSheet />}
      panel={sells ? <SalePanel /> : undefined}
    >
      <div className={styles['page']}>
        <HeadOffice />
        {sells && <Rates />}
        {letsIn && <LockedOut />}
        {changesStaff && <Staff />}
        {receives && <Receive />}
        <SecondPin />
        {tests && <Devices />}
        <Appearance />
        <Shortcuts />
      </div>
    </Frame>
  );
}
