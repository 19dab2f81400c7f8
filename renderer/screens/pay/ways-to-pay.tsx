import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { currencies } from '../../../shared/domain/currency.ts';
import { say } from '../../../shared/messages/screens.ts';
import { Amount } from '../../components/amount/amount.tsx';
import { formatExchange } from '../../components/exchange-rate.ts';
import { useShortcut } from '../../components/use-shortcut.ts';
import { Icon } from '../../components/icon/icon.tsx';
import styles from './pay.module.css';
import type { ReactNode } from 'react';
import type { Currency } from '../../../shared/domain/currency.ts';
import type { Tenders } from '../../state/tenders-store.ts';

/** Cash in one of the currencies, or a card. */
export type Way = Currency | 'card';

type WaysToPayProps = {
  readonly state: Tenders;
  readonly way: Way;
  readonly disabled: boolean;
  readonly onWay: (way: Way) => void;
};

/** The ways to pay, each with what to ask for and at which rate. */
export function WaysToPay({ state, way, disabled, onWay }: WaysToPayProps) {
  const ways: readonly Way[] = [...state.asks.map(({ currency }) => currency), 'card'];
  return (
    <ToggleButtonGroup
      className={styles['ways'] ?? ''}
      orientation="vertical"
      selectionMode="single"
      disallowEmptySelection
      isDisabled={disabled}
      selectedKeys={[way]}
      onSelectionChange={(keys) => {
        const chosen = ways.find((candidate) => keys.has(candidate));
        if (chosen) onWay(chosen);
      }}
      aria-label={say('pay.tenders')}
    >
      {state.asks.map((ask) => {
        const rate = state.rates.find(({ currency }) => currency === ask.currency);
        return (
          <WayKey key={ask.currency} way={ask.currency} disabled={disabled} onWay={onWay}>
            <span className={styles['way-name']}>
              {currencies[ask.currency].symbol}{' '}
              {say('pay.cash', { currency: say(`currency.${ask.currency}`) })}
            </span>
            <span className={styles['way-ask']}>
              <Amount amount={ask} bare />
            </span>
            {rate && <span className={styles['way-rate']}>{formatExchange(rate, state.total.currency)}</span>}
          </WayKey>
        );
      })}
      <WayKey way="card" disabled={disabled} onWay={onWay}>
        <span className={styles['way-name']}>
          <Icon name="card" size={20} /> {say('pay.card')}
        </span>
        <span className={styles['way-rate']}>{say('pay.card.terminal')}</span>
      </WayKey>
    </ToggleButtonGroup>
  );
}

type WayKeyProps = Pick<WaysToPayProps, 'way' | 'disabled' | 'onWay'> & { readonly children: ReactNode };

/** One way, with the first letter of what it is called everywhere as its key. */
function WayKey({ way, disabled, onWay, children }: WayKeyProps) {
  const letter = way.slice(0, 1).toUpperCase();
  useShortcut(letter, () => onWay(way), !disabled);
  return (
    <ToggleButton id={way} className={styles['way'] ?? ''}>
      {children}
      <kbd className={styles['way-letter']} aria-hidden="true">
        {letter}
      </kbd>
    </ToggleButton>
  );
}
