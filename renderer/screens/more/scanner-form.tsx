import { useState } from 'react';
import { say } from '../../../shared/messages/screens.ts';
import { DeviceForm, PortField, Speed } from './device-form.tsx';
import type { ScannerSettings } from '../../../shared/contract/devices.ts';

type ScannerFormProps = {
  readonly settings: ScannerSettings | null;
  readonly ports: readonly string[];
  readonly onSet: () => void;
};

/** Where a reader is plugged in. */
export function ScannerForm({ settings, ports, onSet }: ScannerFormProps) {
  const [path, setPath] = useState(settings?.path ?? '');
  const [baudRate, setBaudRate] = useState<ScannerSettings['baudRate']>(settings?.baudRate ?? 9_600);
  const wanted = path.trim() === '' ? null : { path: path.trim(), baudRate };
  return (
    <DeviceForm title={say('devices.scanner')} input={{ scanner: wanted }} onSet={onSet}>
      <PortField value={path} onChange={setPath} ports={ports} />
      <Speed value={baudRate} onChange={setBaudRate} />
    </DeviceForm>
  );
}
