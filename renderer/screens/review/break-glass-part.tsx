import { say } from '../../../shared/messages/screens.ts';
import { useReply } from '../../api/use-reply.ts';
import { FailureNote } from '../../components/failure/failure-note.tsx';
import { BreakGlassItem } from './break-glass-item.tsx';
import styles from './review.module.css';

/** Whose file was opened by somebody who is not their adviser: what waits first, then what was looked at. */
export function BreakGlassPart() {
  const reply = useReply('review.breakGlass', {});
  if (!reply) return <div aria-busy="true" />;
  if (!reply.ok) return <FailureNote error={reply.error} />;
  const { waiting, reviewed } = reply.value;
  return (
    <>
      <p className={styles['lead']}>{say('review.break-glass.lead')}</p>
      {waiting.length === 0 ? (
        <p className={styles['none']}>{say('review.break-glass.none')}</p>
      ) : (
        <ul className={styles['items']} aria-label={say('review.break-glass')}>
          {waiting.map((one) => (
            <BreakGlassItem key={JSON.stringify(one.breakGlassId)} taken={one} />
          ))}
        </ul>
      )}
      {reviewed.length > 0 && (
        <section aria-labelledby="reviewed">
          <h2 id="reviewed" className={styles['title']}>
            {say('review.break-glass.reviewed')}
          </h2>
          <ul className={styles['items']}>
            {reviewed.map((one) => (
              <BreakGlassItem key={JSON.stringify(one.breakGlassId)} taken={one} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
