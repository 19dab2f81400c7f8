import { isMasked } from '../../../shared/access/classes.ts';
import { say } from '../../../shared/messages/screens.ts';
import { useReply } from '../../api/use-reply.ts';
import { Key } from '../../components/key/key.tsx';
import { sizeWords } from '../../components/size-words.ts';
import { useSale } from '../../state/sale-store.ts';
import styles from './size.module.css';
import type { LineSize } from '../../../shared/domain/line-size.ts';
import type { ClientId } from '../../../shared/ids.ts';

/** As many as fit a row; older ones are in the client's file. */
const mostShown = 3;

type KnownSizesProps = { readonly kind: LineSize['kind']; readonly onChoose: (size: LineSize) => void };

/** What was measured of this client before: one touch takes it. */
export function KnownSizes({ kind, onChoose }: KnownSizesProps) {
  const clientId = useSale(({ sale }) => sale?.client ?? null);
  return clientId && <SizesOfClient clientId={clientId} kind={kind} onChoose={onChoose} />;
}

function SizesOfClient({ clientId, kind, onChoose }: KnownSizesProps & { clientId: ClientId }) {
  const reply = useReply('sizes.ofClient', { clientId });
  if (!reply?.ok || isMasked(reply.value.sizes)) return null;
  const fitting = new Map(
    reply.value.sizes
      .filter(({ size }) => size.kind === kind)
      .map(({ size }) => [JSON.stringify(size), size]),
  );
  if (fitting.size === 0) return null;
  return (
    <div className={styles['known']} role="group" aria-label={say('size.known')}>
      {[...fitting].slice(0, mostShown).map(([name, size]) => (
        <Key key={name} onPress={() => onChoose(size)}>
          {size.kind === 'ring' && `${say('size.for', { hand: size.hand, finger: size.finger })} · `}
          {sizeWords(size)}
        </Key>
      ))}
    </div>
  );
}
