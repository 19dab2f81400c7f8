import { currencies, currencyCodes } from '../../../shared/domain/currency.ts';
import { say } from '../../../shared/messages/screens.ts';
import { Choice } from '../../components/choice/choice.tsx';
import { Field } from '../../components/field/field.tsx';
import { countries, isBoutiqueReady, moveTo, parseRate } from './set-up-draft.ts';
import { Step } from './step.tsx';
import type { Draft } from './set-up-draft.ts';

export type StepOfDraft = {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
};

/** Which boutique this is, what it counts in, and how it shows its tax. */
export function BoutiqueStep({ draft, onChange, onBack, onNext }: StepOfDraft) {
  const rateIsWrong = parseRate(draft.taxPercent) === null;
  return (
    <Step
      count={1}
      title={say('set-up.boutique')}
      lead={say('set-up.boutique.lead')}
      onBack={onBack}
      onNext={onNext}
      ready={isBoutiqueReady(draft)}
    >
      <Field
        label={say('set-up.boutique.name')}
        value={draft.boutiqueName}
        onChange={(boutiqueName) => onChange({ ...draft, boutiqueName })}
        autoFocus
      />
      <Choice
        label={say('set-up.country')}
        value={draft.country}
        onChange={(country) => onChange(moveTo(draft, country))}
        options={countries.map((value) => ({ value, word: say(`country.${value}`) }))}
      />
      <Choice
        label={say('set-up.currency')}
        value={draft.currency}
        onChange={(currency) => onChange({ ...draft, currency })}
        options={currencyCodes.map((value) => ({
          value,
          word: `${currencies[value].symbol} ${say(`currency.${value}`)}`,
        }))}
      />
      <Choice
        label={say('set-up.tax')}
        value={draft.taxMode}
        onChange={(taxMode) => onChange({ ...draft, taxMode })}
        options={[
          { value: 'inclusive', word: say('set-up.tax.inclusive') },
          { value: 'exclusive', word: say('set-up.tax.exclusive') },
        ]}
      />
      <Field
        label={say('set-up.tax.rate')}
        value={draft.taxPercent}
        onChange={(taxPercent) => onChange({ ...draft, taxPercent })}
        problem={rateIsWrong ? say('set-up.tax.rate.wrong') : undefined}
      />
    </Step>
  );
}
