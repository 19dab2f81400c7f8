import { say } from '../../../shared/messages/screens.ts';
import { refresh, useReply } from '../../api/use-reply.ts';
import { useMay } from '../../state/rights.ts';
import { PrinterForm } from './printer-form.tsx';
import { ScannerForm } from './scanner-form.tsx';
import { Section } from './section.tsx';
import styles from './more.module.css';

/** The devices on serial cables: what is plugged in where, and how it is. A keyboard scanner needs no setting. */
export function Devices() {
  const reply = useReply('devices.list', {});
  const sets = useMay('set devices');
  if (!reply?.ok) return null;
  const { scanner, printer, ports } = reply.value;
  const again = () => refresh('devices.list');
  return (
    <Section title={say('devices.title')}>
      <p className={styles['lead']}>{say('devices.lead')}</p>
      <dl className={styles['facts']}>
        <div>
          <dt>{say('devices.scanner')}</dt>
          <dd>
            {say(`devices.state.${scanner.state}`)}
            {scanner.settings && ` · ${scanner.settings.path}`}
          </dd>
        </div>
        <div>
          <dt>{say('devices.printer')}</dt>
          <dd>{printer.settings ? printer.settings.path : say('devices.state.none')}</dd>
        </div>
      </dl>
      {sets && (
        <div className={styles['pair']}>
          <ScannerForm settings={scanner.settings} ports={ports} onSet={again} />
          <PrinterForm settings={printer.settings} ports={ports} onSet={again} />
        </div>
      )}
    </Section>
  );
}
