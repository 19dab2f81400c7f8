import { actionTable } from '../../../shared/access/action-table.ts';
import { classTable } from '../../../shared/access/class-table.ts';
import { dataClasses, roles } from '../../../shared/access/classes.ts';
import { say } from '../../../shared/messages/screens.ts';
import { useTill } from '../../state/till-store.ts';
import { nameOfAction, wordsOfClearance } from './matrix-words.ts';
import styles from './review.module.css';
import type { Role } from '../../../shared/access/classes.ts';
import type { TableAction } from '../../../shared/access/action-table.ts';

const actions = Object.keys(actionTable) as TableAction[];

/** The two tables every answer of the till goes through, as they are; one's own column stands out. */
export const MatrixPart = () => (
  <>
    <p className={styles['lead']}>{say('review.matrix.lead')}</p>
    <Matrix
      title={say('review.matrix.classes')}
      rows={dataClasses.map((name) => ({
        name,
        cells: (role) => wordsOfClearance(classTable[name][role]),
      }))}
    />
    <Matrix
      title={say('review.matrix.actions')}
      rows={actions.map((name) => ({
        name,
        cells: (role) => (actionTable[name][role] === 'no' ? '–' : actionTable[name][role]),
      }))}
    />
  </>
);

type MatrixRow = { readonly name: string; readonly cells: (role: Role) => string };

function Matrix({ title, rows }: { title: string; rows: readonly MatrixRow[] }) {
  const own = useTill(({ session }) => session?.role);
  return (
    <table className={styles['matrix']}>
      <caption className={styles['title']}>{title}</caption>
      <thead>
        <tr>
          <td aria-label={title} />
          {roles.map((role) => (
            <th key={role} scope="col" className={role === own ? styles['own'] : undefined}>
              {say(`role.${role}`)}
              {role === own && <span className="unseen">{`, ${say('review.matrix.you')}`}</span>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, cells }) => (
          <tr key={name}>
            <th scope="row">{nameOfAction(name)}</th>
            {roles.map((role) => (
              <td key={role} className={role === own ? styles['own'] : undefined}>
                {cells(role)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
