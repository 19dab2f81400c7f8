import { formatMillimetres, nameRingSize } from '../../../shared/domain/ring-size.ts';
import { sizeSystems } from '../../../shared/domain/ring-size/scale.ts';
import { say } from '../../../shared/messages/screens.ts';
import styles from './size.module.css';
import type { RingSize } from '../../../shared/domain/ring-size.ts';
import type { SizeSystem } from '../../../shared/domain/ring-size/scale.ts';

/** The size in every system, with its millimetres and what it is off by: no size is the same in two systems. */
export const SizeTable = ({ size }: { size: RingSize }) => (
  <table className={styles['table']}>
    <caption className="unseen">{say('size.table')}</caption>
    <thead>
      <tr>
        <th scope="col">{say('size.column.system')}</th>
        <th scope="col">{say('size.column.size')}</th>
        <th scope="col">{say('size.column.round')}</th>
        <th scope="col">{say('size.column.off')}</th>
      </tr>
    </thead>
    <tbody>
      {sizeSystems.map((system) => (
        <SystemRow key={system} system={system} size={size} />
      ))}
    </tbody>
  </table>
);

function SystemRow({ system, size }: { system: SizeSystem; size: RingSize }) {
  const named = nameRingSize(size.circumferenceHundredthMm, system);
  return (
    <tr className={system === size.system ? styles['given'] : undefined}>
      <th scope="row">{system}</th>
      <td>{named.ok ? named.value.text : say('size.out')}</td>
      <td>{named.ok && formatMillimetres(named.value.circumferenceHundredthMm)}</td>
      <td>{named.ok && errorWords(named.value.errorHundredthMm)}</td>
    </tr>
  );
}

function errorWords(errorHundredthMm: number): string {
  if (errorHundredthMm === 0) return say('size.exact');
  const sign = errorHundredthMm > 0 ? '+' : '−';
  return `${sign} ${formatMillimetres(Math.abs(errorHundredthMm))}`;
}
