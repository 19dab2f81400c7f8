import { useState } from 'react';
import { currencies } from '../../../shared/domain/currency.ts';
import { say } from '../../../shared/messages/screens.ts';
import { Choice } from '../../components/choice/choice.tsx';
import { FailureNote } from '../../components/failure/failure-note.tsx';
import { Key } from '../../components/key/key.tsx';
import { showEntry, typeKey } from '../../components/keypad/entry.ts';
import { join } from '../../components/join-classes.ts';
import { Keypad } from '../../components/keypad/keypad.tsx';
import { formatRate } from '../../components/rates.ts';
import { closeSheet } from '../../state/place-store.ts';
import { askSale } from '../../state/sale-store.ts';
import { useTill } from '../../state/till-store.ts';
import { decimalsOf, draftDiscount } from './discount-draft.ts';
import styles from './line-sheet.module.css';
import type { AppError } from '../../../shared/contract/app-error.ts';
import type { LineDiscount, SaleLine } from '../../../shared/domain/sale.ts';
import type { DiscountKind } from './discount-draft.ts';

type DiscountEntryProps = {
  readonly line: SaleLine;
  /** It is more than the person may give: somebody else is asked. */
  readonly onOverLimit: (discount: LineDiscount) => void;
};

const quickShares = [300, 500, 1000] as const;

/** A share or an amount off a line: quick ones by one touch, others by the keypad. The limit is not shown: the client may see the screen. */
export function DiscountEntry({ line, onOverLimit }: DiscountEntryProps) {
  const limitBp = useTill(({ session }) => session?.discountLimitBp ?? 0);
  const [kind, setKind] = useState<DiscountKind>('share');
  const [entry, setEntry] = useState('');
  const [failure, setFailure] = useState<AppError | null>(null);
  const { currency } = line.unitPrice;
  const decimals = decimalsOf(kind, currency);
  const draft = draftDiscount(kind, entry, line);

  async function give(discount: LineDiscount | null) {
    const reply = await askSale('sales.discountLine', { lineId: line.lineId, discount });
    if (reply.ok) closeSheet();
    else if (reply.error.code === 'discount.over-limit' && discount) onOverLimit(discount);
    else setFailure(reply.error);
  }

  return (
    <section className={styles['discount']} aria-label={say('discount')}>
      <Choice
        label={say('discount.kind')}
        unlabelled
        value={kind}
        onChange={(chosen) => {
          setKind(chosen);
          setEntry('');
        }}
        options={[
          { value: 'share', word: say('discount.share') },
          { value: 'amount', word: say('discount.amount', { symbol: currencies[currency].symbol }) },
        ]}
      />
      <p className={styles['display']}>
        <span>{say('discount')}</span>
        <output className={join(entry === '' && styles['untyped'])}>
          {kind === 'share' ? `${showEntry(entry)} %` : showEntry(entry)}
        </output>
      </p>
      {kind === 'share' && (
        <div className={styles['quick']}>
          {quickShares
            .filter((basisPoints) => basisPoints <= limitBp)
            .map((basisPoints) => (
              <Key key={basisPoints} onPress={() => void give({ kind: 'share', basisPoints })}>
                {formatRate(basisPoints)}
              </Key>
            ))}
        </div>
      )}
      <Keypad
        label={say('discount')}
        corner={decimals > 0 ? '.' : '000'}
        onKey={(key) => setEntry((typed) => typeKey(typed, key, decimals))}
      />
      {failure && <FailureNote error={failure} />}
      {draft === null && line.discount !== null ? (
        <Key className={styles['give']} onPress={() => void give(null)}>
          {say('discount.take-away')}
        </Key>
      ) : (
        <Key
          kind="primary"
          className={styles['give']}
          disabled={draft === null}
          onPress={() => void give(draft)}
        >
          {say('discount.give')}
        </Key>
      )}
    </section>
  );
}
