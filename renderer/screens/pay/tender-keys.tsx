import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { currencies } from '../../../shared/domain/currency.ts';
import { say } from '../../../shared/messages/screens.ts';
import styles from './pay.module.css';
import type { Currency } from '../../../shared/domain/currency.ts';

/** The ways to pay. One so far: cash in the boutique's own currency; the column has room for the others. */
export const TenderKeys = ({ currency }: { currency: Currency }) => (
  <ToggleButtonGroup
    className={styles['tenders'] ?? ''}
    orientation="vertical"
    selectionMode="single"
    disallowEmptySelection
    selectedKeys={['cash']}
    aria-label={say('pay.tenders')}
  >
    <ToggleButton id="cash" className={styles['tender'] ?? ''}>
      <span>
        {currencies[currency].symbol} {say('pay.cash', { currency: say(`currency.${currency}`) })}
      </span>
    </ToggleButton>
  </ToggleButtonGroup>
);
