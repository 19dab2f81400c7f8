import { braceletBounds, usualFits } from '../../../shared/domain/bracelet-fit.ts';
import { say } from '../../../shared/messages/screens.ts';
import { join } from '../../components/join-classes.ts';
import styles from './fit-words.module.css';

const schools = ['wide', 'close', 'rigid'] as const;
const { most } = braceletBounds.addedMm;
/** A word for one length alone is drawn so wide that it can be seen. */
const leastShownMm = 2;

/** What different shops mean by their words, as bars over the same millimetres: hints, for the millimetres are what counts. */
export const FitWords = ({ addedMm }: { addedMm: number }) => (
  <dl className={styles['words']} aria-label={say('size.words')}>
    {schools.map((school) => (
      <div key={school} className={styles['school']}>
        <dt>{say(`size.school.${school}`)}</dt>
        <dd>
          <Bars school={school} addedMm={addedMm} />
          <span className={styles['named']}>
            {usualFits
              .filter((fit) => fit.school === school)
              .map((fit) => (
                <span key={fit.word} className={join(styles['word'], holds(fit, addedMm) && styles['now'])}>
                  {say(`size.word.${fit.word}`)} {rangeOf(fit)}
                </span>
              ))}
          </span>
        </dd>
      </div>
    ))}
  </dl>
);

type Fit = (typeof usualFits)[number];

const Bars = ({ school, addedMm }: { school: Fit['school']; addedMm: number }) => (
  <svg className={styles['bars']} viewBox={`0 0 ${most} 2`} preserveAspectRatio="none" aria-hidden="true">
    <rect className={styles['track']} width={most} height="2" />
    {usualFits
      .filter((fit) => fit.school === school)
      .map((fit) => (
        <rect
          key={fit.word}
          className={join(styles['bar'], holds(fit, addedMm) && styles['lit'])}
          x={Math.min(fit.leastMm, most - leastShownMm)}
          width={Math.max(fit.mostMm - fit.leastMm, leastShownMm)}
          height="2"
        />
      ))}
    <rect className={styles['here']} x={Math.max(0, addedMm - 0.2)} width="0.4" height="2" />
  </svg>
);

const holds = ({ leastMm, mostMm }: Fit, addedMm: number): boolean => addedMm >= leastMm && addedMm <= mostMm;

const rangeOf = ({ leastMm, mostMm }: Fit): string =>
  leastMm === mostMm ? `${leastMm}` : `${leastMm}–${mostMm}`;
