import { say } from '../../../../shared/messages/screens.ts';
import { Icon } from '../../../components/icon/icon.tsx';
import { Key } from '../../../components/key/key.tsx';
import { Sheet } from '../../../components/sheet/sheet.tsx';
import { openClientSheet } from '../../../state/client-store.ts';
import { useMay } from '../../../state/rights.ts';
import { BelongingsFacts } from './belongings-facts.tsx';
import { CommercialFacts } from './commercial-facts.tsx';
import { ContactFacts } from './contact-facts.tsx';
import { useClosesByItself } from './use-closes-by-itself.ts';
import styles from './part.module.css';
import type { OpenPart } from '../../../state/client-store.ts';

type PartSheetProps = { readonly part: OpenPart; readonly onClose: () => void };

/** One part of a file, open for a while: it says so at its top, and closes when nobody has touched it. */
export function PartSheet({ part, onClose }: PartSheetProps) {
  const seconds = useClosesByItself(onClose);
  const mayChange = useMay('record client');
  return (
    <Sheet
      title={say(`client.part.${part.group}`)}
      onClose={onClose}
      {...(part.group === 'contact' &&
        mayChange && {
          keys: (
            <Key onPress={() => openClientSheet({ kind: 'change', contact: part })}>
              {say('client.change')}
            </Key>
          ),
        })}
    >
      <p className={styles['private']}>
        <Icon name="lock" size={18} />
        <span>{say('client.private')}</span>
        <span className={styles['seconds']}>{say('client.private.closes', { seconds })}</span>
      </p>
      {factsOf(part)}
    </Sheet>
  );
}

function factsOf(part: OpenPart) {
  switch (part.group) {
    case 'contact':
      return <ContactFacts part={part} />;
    case 'belongings':
      return <BelongingsFacts part={part} />;
    case 'commercial':
      return <CommercialFacts part={part} />;
  }
}
