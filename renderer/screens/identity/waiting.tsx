import { say } from '../../../shared/messages/screens.ts';
import { PaperDrawing } from './paper-drawing.tsx';
import styles from './waiting.module.css';

/** Nothing was read yet: where the lines are that the reader wants. */
export const Waiting = () => (
  <section className={styles['waiting']} aria-label={say('identity.waiting')}>
    <div className={styles['papers']}>
      <figure>
        <PaperDrawing paper="passport" />
        <figcaption>
          <strong>{say('identity.draw.passport')}</strong> {say('identity.draw.passport.where')}
        </figcaption>
      </figure>
      <figure>
        <PaperDrawing paper="card" />
        <figcaption>
          <strong>{say('identity.draw.card')}</strong> {say('identity.draw.card.where')}
        </figcaption>
      </figure>
    </div>
    <div className={styles['ready']} role="status">
      <p>{say('identity.waiting')}</p>
      <p>{say('identity.waiting.more')}</p>
    </div>
  </section>
);
