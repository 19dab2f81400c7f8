import { useState } from 'react';
import { say } from '../../../shared/messages/screens.ts';
import { call } from '../../api/call.ts';
import { FailureNote } from '../../components/failure/failure-note.tsx';
import { Field } from '../../components/field/field.tsx';
import { Key } from '../../components/key/key.tsx';
import { refreshReview } from '../../state/review-store.ts';
import { clear } from '../client/clear.ts';
import styles from './review.module.css';
import type { AppError } from '../../../shared/contract/app-error.ts';
import type { Taken } from './break-glass-item.tsx';

/** A manager’s word: right, or not and why. */
export function AnswerBreakGlass({ taken }: { taken: Taken }) {
  const [word, setWord] = useState<string | null>(null);
  const [failure, setFailure] = useState<AppError | null>(null);
  const breakGlassId = clear(taken.breakGlassId);
  const who = clear(taken.takenBy) ?? say('review.colleague');
  const client = clear(taken.displayName) ?? '';
  if (breakGlassId === null) return null;

  async function answer(accepted: boolean, said: string) {
    const text = said.trim() === '' ? null : said.trim();
    if (breakGlassId === null) return;
    const reply = await call('review.answerBreakGlass', { breakGlassId, accepted, word: text });
    setFailure(reply.ok ? null : reply.error);
    if (reply.ok) refreshReview();
  }

  if (word === null) {
    return (
      <div className={styles['keys']}>
        {failure && <FailureNote error={failure} />}
        <Key label={say('review.refuse.of', { who, client })} onPress={() => setWord('')}>
          {say('review.refuse')}
        </Key>
        <Key label={say('review.accept.of', { who, client })} onPress={() => void answer(true, '')}>
          {say('review.accept')}
        </Key>
      </div>
    );
  }
  return (
    <form
      className={styles['word']}
      onSubmit={(event) => {
        event.preventDefault();
        void answer(false, word);
      }}
    >
      {failure && <FailureNote error={failure} />}
      <Field
        label={say('review.word')}
        value={word}
        onChange={setWord}
        hint={say('review.word.hint')}
        autoFocus
      />
      <div className={styles['keys']}>
        <Key kind="quiet" onPress={() => setWord(null)}>
          {say('back')}
        </Key>
        <Key disabled={word.trim() === ''} onPress={() => void answer(false, word)}>
          {say('review.refuse')}
        </Key>
      </div>
    </form>
  );
}
