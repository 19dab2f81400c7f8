import { currencies } from '../../../shared/domain/currency.ts';
import { metalNames, pieceKinds } from '../../../shared/domain/piece.ts';
import { say } from '../../../shared/messages/screens.ts';
import { Choice } from '../../components/choice/choice.tsx';
import { Field } from '../../components/field/field.tsx';
import { isCode, ofMetal } from './receive-draft.ts';
import styles from './receive.module.css';
import type { Currency } from '../../../shared/domain/currency.ts';
import type { ReceiveDraft } from './receive-draft.ts';

type ReceiveFieldsProps = {
  readonly draft: ReceiveDraft;
  readonly onChange: (draft: ReceiveDraft) => void;
  readonly currency: Currency;
};

/** What is noted of a piece when it comes in. */
export function ReceiveFields({ draft, onChange, currency }: ReceiveFieldsProps) {
  const { symbol } = currencies[currency];
  const codeIsWrong = draft.code !== '' && !isCode(draft.code);
  const field = (name: 'name' | 'code' | 'fineness' | 'weight' | 'size' | 'price' | 'cost' | 'quantity') => ({
    value: draft[name],
    onChange: (value: string) => onChange({ ...draft, [name]: value }),
  });
  return (
    <div className={styles['fields']}>
      <Field label={say('receive.name')} {...field('name')} autoFocus />
      <Field
        label={say('receive.code')}
        {...field('code')}
        problem={codeIsWrong ? say('receive.code.wrong') : undefined}
      />
      <div className={styles['wide']}>
        <Choice
          label={say('receive.kind')}
          value={draft.kind}
          onChange={(kind) => onChange({ ...draft, kind })}
          options={pieceKinds.map((value) => ({ value, word: say(`kind.${value}`) }))}
        />
      </div>
      <div className={styles['wide']}>
        <Choice
          label={say('receive.metal')}
          value={draft.metal ?? 'none'}
          onChange={(metal) => onChange(ofMetal(draft, metal === 'none' ? null : metal))}
          options={[
            ...metalNames.map((value) => ({ value, word: say(`metal.${value}`) })),
            { value: 'none', word: say('receive.metal.none') },
          ]}
        />
      </div>
      <Field label={say('receive.price', { symbol })} {...field('price')} />
      <Field label={say('receive.cost', { symbol })} {...field('cost')} />
      <Field label={say('receive.fineness')} {...field('fineness')} />
      <Field label={say('receive.weight')} {...field('weight')} />
      <Field label={say('receive.size')} {...field('size')} />
      <Field label={say('receive.quantity')} hint={say('receive.quantity.hint')} {...field('quantity')} />
    </div>
  );
}
