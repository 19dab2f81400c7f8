import { useState } from 'react';
import { say } from '../../../shared/messages/screens.ts';
import { Field } from '../../components/field/field.tsx';
import { Key } from '../../components/key/key.tsx';
import styles from './approval.module.css';
import type { ScreenText } from '../../../shared/messages/screens.ts';

type CodeEntryProps = {
  /** What to do on the telephone, and what to read out there. */
  readonly lead: string;
  readonly readOut: string;
  readonly doing: ScreenText;
  readonly disabled: boolean;
  /** Whether the code was taken. */
  readonly give: (code: string) => Promise<boolean>;
};

/** What head office is told on the telephone, large, and the code that they read out. */
export function CodeEntry({ lead, readOut, doing, disabled, give }: CodeEntryProps) {
  const [code, setCode] = useState('');
  const [checking, setChecking] = useState(false);
  const ready = code.trim().length >= 4 && !disabled;

  async function check() {
    if (!ready || checking) return;
    setChecking(true);
    const taken = await give(code);
    setChecking(false);
    if (!taken) setCode('');
  }

  return (
    <form
      className={styles['code']}
      onSubmit={(event) => {
        event.preventDefault();
        void check();
      }}
    >
      <p className={styles['lead']}>{lead}</p>
      <output className={styles['reference']}>{readOut}</output>
      <Field label={say('approval.code')} value={code} onChange={setCode} large autoFocus />
      <Key kind="primary" className={styles['do']} disabled={!ready} busy={checking}>
        {say(checking ? 'approval.code.checking' : doing)}
      </Key>
    </form>
  );
}
