import { useState } from 'react';
import { FailureNote } from '../../components/failure/failure-note.tsx';
import { Field } from '../../components/field/field.tsx';
import { Key } from '../../components/key/key.tsx';
import { setStart } from '../../state/till-store.ts';
import styles from './start.module.css';
import type { AppError } from '../../../shared/contract/app-error.ts';
import type { Reply } from '../../../shared/contract/contract.ts';

/** What a page says, ready to be read. */
type Words = {
  readonly title: string;
  readonly lead: string;
  readonly code: string;
  readonly hint: string;
  readonly open: string;
  readonly opening: string;
};
type Props = {
  readonly words: Words;
  /** How long a code is at least. */
  readonly shortest: number;
  readonly open: (code: string) => Promise<Reply<'start.unlock' | 'start.enrolAnew'>>;
};

/** A till that stays shut until somebody types the code that opens it. */
export function CodePage({ words, shortest, open }: Props) {
  const [typed, setTyped] = useState('');
  const [opening, setOpening] = useState(false);
  const [failure, setFailure] = useState<AppError | null>(null);
  const code = typed.trim();
  const ready = code.length >= shortest;

  async function tryToOpen() {
    setOpening(true);
    setFailure(null);
    const reply = await open(code);
    setOpening(false);
    if (reply.ok) setStart(reply.value);
    else setFailure(reply.error);
  }

  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && !opening) void tryToOpen();
      }}
    >
      <h1 className={styles['title']}>{words.title}</h1>
      <p className={styles['lead']}>{words.lead}</p>
      <Field label={words.code} hint={words.hint} value={typed} onChange={setTyped} large autoFocus />
      {failure && <FailureNote error={failure} />}
      <div className={styles['keys']}>
        <Key kind="primary" disabled={!ready} busy={opening}>
          {opening ? words.opening : words.open}
        </Key>
      </div>
    </form>
  );
}
