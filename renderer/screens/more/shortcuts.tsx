import { say } from '../../../shared/messages/screens.ts';
import { Section } from './section.tsx';
import styles from './more.module.css';
import type { ScreenText } from '../../../shared/messages/screens.ts';

const shortcuts: readonly (readonly [keys: string, what: ScreenText])[] = [
  ['F2', 'sell.search'],
  ['F3', 'shortcut.size'],
  ['F9', 'sale.pay'],
  ['L T U C', 'shortcut.ways'],
  ['F8', 'undo'],
  ['F4', 'sale.hold'],
  ['F6', 'sale.client'],
  ['F7', 'held.title'],
  ['Del', 'line.remove'],
  ['Esc', 'shortcut.close'],
  ['Alt 1', 'rail.sell'],
  ['Alt 2', 'rail.client'],
  ['Alt 4', 'rail.day'],
  ['Alt 5', 'rail.more'],
  ['Alt 6', 'rail.care'],
  ['Alt 7', 'rail.review'],
  ['Alt L', 'shortcut.lock'],
];

/** Every key that saves a touch. */
export const Shortcuts = () => (
  <Section title={say('shortcut.title')}>
    <dl className={styles['shortcuts']}>
      {shortcuts.map(([keys, what]) => (
        <div key={keys}>
          <dt>
            <kbd>{keys}</kbd>
          </dt>
          <dd>{say(what)}</dd>
        </div>
      ))}
    </dl>
  </Section>
);
