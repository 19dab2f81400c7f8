import { useState } from 'react';
import { languages } from '../../../shared/domain/language.ts';
import { say } from '../../../shared/messages/screens.ts';
import { call } from '../../api/call.ts';
import { useReply } from '../../api/use-reply.ts';
import { useTill } from '../../state/till-store.ts';
import { tell, tellFailure } from '../../state/toast-store.ts';
import { Choice } from '../choice/choice.tsx';
import { FailureNote } from '../failure/failure-note.tsx';
import { Key } from '../key/key.tsx';
import { DrawnPage } from './drawn-page.tsx';
import styles from './receipt-paper.module.css';
import type { Language } from '../../../shared/domain/language.ts';
import type { SaleId } from '../../../shared/ids.ts';

/** A receipt as it lies on the counter, in the client's language: always paper, in the dark too. */
export function ReceiptPaper({ saleId }: { saleId: SaleId }) {
  const [language, setLanguage] = useState<Language>('en');
  const printer = useTill(({ status }) => status?.printer ?? 'none');
  const reply = useReply('documents.receipt', { saleId, language }, { keepPrevious: true });

  async function print() {
    const printed = await call('printing.print', { saleId, language });
    if (printed.ok) tell(say('receipt.printing'));
    else tellFailure(printed.error);
  }

  return (
    <div className={styles['desk']}>
      <div className={styles['tools']}>
        <Choice
          label={say('receipt.language')}
          unlabelled
          value={language}
          onChange={setLanguage}
          options={languages.map((value) => ({ value, word: say(`language.${value}`) }))}
        />
        {printer !== 'none' && <Key onPress={() => void print()}>{say('receipt.print')}</Key>}
      </div>
      {reply && !reply.ok && <FailureNote error={reply.error} />}
      <article
        className={styles['paper']}
        aria-label={say('receipt.title')}
        aria-busy={!reply}
        lang={language}
      >
        {reply?.ok && <DrawnPage drawing={reply.value.drawing} />}
      </article>
    </div>
  );
}
