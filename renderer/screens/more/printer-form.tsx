import { useState } from 'react';
import { languages } from '../../../shared/domain/language.ts';
import { say } from '../../../shared/messages/screens.ts';
import { Choice } from '../../components/choice/choice.tsx';
import { DeviceForm, PortField, Speed } from './device-form.tsx';
import type { PrinterSettings } from '../../../shared/contract/devices.ts';

type PrinterFormProps = {
  readonly settings: PrinterSettings | null;
  readonly ports: readonly string[];
  readonly onSet: () => void;
};

const usual = { path: '', baudRate: 19_200, widthDots: 576, language: 'en', answers: true } as const;

/** Where the receipt printer is plugged in, how wide its paper is, and what it speaks. */
export function PrinterForm({ settings, ports, onSet }: PrinterFormProps) {
  const [wanted, setWanted] = useState<PrinterSettings>(settings ?? usual);
  const { path, baudRate, widthDots, language, answers } = wanted;
  const change = (changed: Partial<PrinterSettings>) => setWanted({ ...wanted, ...changed });
  const printer = path.trim() === '' ? null : { ...wanted, path: path.trim() };
  return (
    <DeviceForm title={say('devices.printer')} input={{ printer }} onSet={onSet}>
      <PortField value={path} onChange={(typed) => change({ path: typed })} ports={ports} />
      <Speed value={baudRate} onChange={(chosen) => change({ baudRate: chosen })} />
      <Choice
        label={say('devices.paper')}
        value={widthDots === 576 ? '80' : '58'}
        onChange={(width) => change({ widthDots: width === '80' ? 576 : 384 })}
        options={[
          { value: '58', word: '58 mm' },
          { value: '80', word: '80 mm' },
        ]}
      />
      <Choice
        label={say('receipt.language')}
        value={language}
        onChange={(chosen) => change({ language: chosen })}
        options={languages.map((value) => ({ value, word: say(`language.${value}`) }))}
      />
      <Choice
        label={say('devices.answers')}
        value={answers ? 'yes' : 'no'}
        onChange={(chosen) => change({ answers: chosen === 'yes' })}
        options={[
          { value: 'yes', word: say('devices.answers.yes') },
          { value: 'no', word: say('devices.answers.no') },
        ]}
      />
    </DeviceForm>
  );
}
