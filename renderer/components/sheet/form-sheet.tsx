import { useState } from 'react';
import { FailureNote } from '../failure/failure-note.tsx';
import { Key } from '../key/key.tsx';
import { Sheet } from './sheet.tsx';
import styles from './form-sheet.module.css';
import type { ReactNode } from 'react';
import type { AppError } from '../../../shared/contract/app-error.ts';
import type { Result } from '../../../shared/result.ts';

type FormSheetProps = {
  readonly title: string;
  readonly lead?: string;
  /** What its one key says. */
  readonly word: string;
  /** Asks the till for it; null while not enough is filled in. */
  readonly send: (() => Promise<Result<unknown, AppError>>) | null;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A sheet with one form and one key: closes when what was asked is done, and says why when it is not. */
export function FormSheet({ title, lead, word, send, onClose, children }: FormSheetProps) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<AppError | null>(null);

  async function submit() {
    if (!send || busy) return;
    setBusy(true);
    const reply = await send();
    setBusy(false);
    if (reply.ok) onClose();
    else setFailure(reply.error);
  }

  return (
    <Sheet
      title={title}
      onClose={onClose}
      keys={
        <Key
          kind="primary"
          className={styles['main']}
          disabled={!send}
          busy={busy}
          onPress={() => void submit()}
        >
          {word}
        </Key>
      }
    >
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        {lead !== undefined && <p className={styles['lead']}>{lead}</p>}
        {failure && <FailureNote error={failure} />}
        {children}
        <button type="submit" hidden>
          {word}
        </button>
      </form>
    </Sheet>
  );
}
