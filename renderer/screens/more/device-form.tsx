import { useState } from 'react';
import { Form } from 'react-aria-components';
import { baudRates } from '../../../shared/domain/baud-rate.ts';
import { say } from '../../../shared/messages/screens.ts';
import { call } from '../../api/call.ts';
import { Choice } from '../../components/choice/choice.tsx';
import { FailureNote } from '../../components/failure/failure-note.tsx';
import { Field } from '../../components/field/field.tsx';
import { Key } from '../../components/key/key.tsx';
import { tell } from '../../state/toast-store.ts';
import styles from './more.module.css';
import type { ReactNode } from 'react';
import type { AppError } from '../../../shared/contract/app-error.ts';
import type { BaudRate } from '../../../shared/domain/baud-rate.ts';
import type { Input } from '../../../shared/contract/contract.ts';

type DeviceFormProps = {
  readonly title: string;
  readonly input: Input<'devices.set'>;
  readonly onSet: () => void;
  readonly children: ReactNode;
};

/** One device's settings. Without a port the till has no such device. */
export function DeviceForm({ title, input, onSet, children }: DeviceFormProps) {
  const [problem, setProblem] = useState<AppError | null>(null);
  async function set() {
    const reply = await call('devices.set', input);
    setProblem(reply.ok ? null : reply.error);
    if (!reply.ok) return;
    tell(say('devices.done', { device: title }));
    onSet();
  }
  return (
    <Form
      className={styles['enrol'] ?? ''}
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        void set();
      }}
    >
      <h3>{title}</h3>
      {children}
      {problem && <FailureNote error={problem} />}
      <div className={styles['keys']}>
        <Key>{say('devices.do')}</Key>
      </div>
    </Form>
  );
}

type PortFieldProps = {
  readonly value: string;
  readonly onChange: (path: string) => void;
  readonly ports: readonly string[];
};

/** The port a cable is plugged into; the ones this computer knows of are a touch away. */
export const PortField = ({ value, onChange, ports }: PortFieldProps) => (
  <>
    <Field label={say('devices.port')} hint={say('devices.port.hint')} value={value} onChange={onChange} />
    {ports.length > 0 && (
      <div className={styles['ports']}>
        {ports.map((port) => (
          <Key key={port} onPress={() => onChange(port)}>
            {port}
          </Key>
        ))}
      </div>
    )}
  </>
);

/** How fast the cable speaks. */
export const Speed = ({
  value,
  onChange,
}: {
  readonly value: BaudRate;
  readonly onChange: (rate: BaudRate) => void;
}) => (
  <Choice
    label={say('devices.speed')}
    value={String(value)}
    onChange={(chosen) => {
      const rate = baudRates.find((candidate) => String(candidate) === chosen);
      if (rate !== undefined) onChange(rate);
    }}
    options={baudRates.filter(isUsual).map((rate) => ({ value: String(rate), word: String(rate) }))}
  />
);

// Older speeds are taken when a till has them already, and not offered.
const isUsual = (rate: BaudRate) => rate >= 9_600;
