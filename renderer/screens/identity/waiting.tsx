import { say } from '../../../shared/messages/screens.ts';
import { Key } from '../../components/key/key.tsx';
import { PaperDrawing } from './paper-drawing.tsx';
import styles from './waiting.module.css';

/** Nothing was read yet: where to lay the document, and the other way for papers without such lines. */
export const Waiting = ({ onType }: { onType: () => void }) => (
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
    <div className={styles['otherwise']}>
      <p>{say('identity.no-zone')}</p>
      <Key onPress={onType}>{say('identity.type-it')}</Key>
    </div>
  </section>
);
