import { say } from '../../../shared/messages/screens.ts';
import { useReply } from '../../api/use-reply.ts';
import { dayOf } from '../../components/dates.ts';
import { sizeWords } from '../../components/size-words.ts';
import { useTill } from '../../state/till-store.ts';
import { clear } from './clear.ts';
import styles from './client-page.module.css';
import type { LineSize } from '../../../shared/domain/line-size.ts';
import type { ClientId } from '../../../shared/ids.ts';

/** The fingers and wrists that were measured, the newest of each. */
export function ClientSizes({ clientId }: { clientId: ClientId }) {
  const timeZone = useTill(({ status }) => status?.timeZone ?? 'UTC');
  const reply = useReply('sizes.ofClient', { clientId });
  const taken = (reply?.ok && clear(reply.value.sizes)) || [];
  const newest = taken.filter(
    ({ size }, place) => taken.findIndex((other) => placeOf(other.size) === placeOf(size)) === place,
  );
  return (
    <section className={styles['section']} aria-labelledby="client-sizes">
      <h3 id="client-sizes">{say('client.sizes')}</h3>
      {newest.length === 0 ? (
        <p className={styles['quiet']}>{say('client.sizes.none')}</p>
      ) : (
        <dl className={styles['facts']}>
          {newest.map(({ size, takenAt, takenBy }) => (
            <div key={placeOf(size)}>
              <dt>{placeOf(size)}</dt>
              <dd>
                {sizeWords(size)}
                <span className={styles['aside']}>
                  {[dayOf(takenAt, timeZone), takenBy].filter((word) => word !== '').join(', ')}
                </span>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

/** What was measured: 'Left ring finger', 'Wrist'. */
const placeOf = (size: LineSize): string =>
  size.kind === 'ring'
    ? say('client.size.ring', { hand: size.hand, finger: size.finger })
    : say('client.size.wrist');
