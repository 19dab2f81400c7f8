import { useState } from 'react';
import { say } from '../../../shared/messages/screens.ts';
import { FailureNote } from '../../components/failure/failure-note.tsx';
import { Key } from '../../components/key/key.tsx';
import { Frame } from '../../frame/frame.tsx';
import { askIdentity } from '../../state/identity-store.ts';
import { goTo } from '../../state/place-store.ts';
import { tell } from '../../state/toast-store.ts';
import { ApprovalSheet } from '../approval/approval-sheet.tsx';
import { askedFor, confirmationOf, nextNeed } from './approvals-wanted.ts';
import { DamagedZone } from './damaged-zone.tsx';
import { DocumentPage } from './document-page.tsx';
import { IdentityPanel } from './identity-panel.tsx';
import { Notices } from './notices.tsx';
import { documentTyped, draftOf, isBegun } from './typed-draft.ts';
import { TypedForm } from './typed-form.tsx';
import { Waiting } from './waiting.tsx';
import styles from './identity.module.css';
import type { AppError } from '../../../shared/contract/app-error.ts';
import type { ApprovalWhat } from '../../../shared/contract/approvals.ts';
import type { Capture } from '../../state/identity-store.ts';
import type { Given } from './approvals-wanted.ts';
import type { TypedDraft } from './typed-draft.ts';

type CheckingProps = { readonly capture: Capture; readonly client: string | null };
type Asking = { readonly what: ApprovalWhat; readonly need: Capture['needs'][number]; readonly given: Given };

/** One document, from the empty reader to the moment it is sealed. */
export function Checking({ capture, client }: CheckingProps) {
  const [draft, setDraft] = useState<TypedDraft | null>(null);
  const [asking, setAsking] = useState<Asking | null>(null);
  const [failure, setFailure] = useState<AppError | null>(null);
  const [busy, setBusy] = useState(false);
  const { checkId, stage, fields, damage, documentHash } = capture;
  const reading = `${stage} ${documentHash}`;
  const [shown, setShown] = useState(reading);
  if (reading !== shown) {
    // An approval is for what was on screen. What a hand has typed is not thrown away by a reader.
    setShown(reading);
    setAsking(null);
    setFailure(null);
    if (draft && !isBegun(draft)) setDraft(null);
  }
  const typed = draft && documentTyped(draft);

  async function type() {
    if (!typed || busy) return;
    setBusy(true);
    const reply = await askIdentity('identity.type', { checkId, document: typed });
    setBusy(false);
    if (reply.ok) setDraft(null);
    setFailure(reply.ok ? null : reply.error);
  }

  /** Asks for the approvals the document needs, one after the other, and then confirms with all of them. */
  async function confirm(given: Given) {
    const need = nextNeed(capture, given);
    const what = need && askedFor(capture, need);
    setAsking(need && what ? { what, need, given } : null);
    if (need) return;
    setBusy(true);
    const reply = await askIdentity('identity.confirm', confirmationOf(capture, given));
    setBusy(false);
    if (reply.ok) goTo('pay');
    else setFailure(reply.error);
  }

  async function giveUp() {
    await askIdentity('identity.giveUp', { checkId });
    goTo('pay');
    tell(say('identity.given-up'));
  }

  const whenCompared = canConfirm(capture) ? () => confirm({}) : null;
  const next = draft ? typed && type : whenCompared;
  return (
    <Frame
      title={say('identity.title')}
      sheet={
        asking && (
          <ApprovalSheet
            key={asking.need}
            what={asking.what}
            onGiven={(approvalId) => void confirm({ ...asking.given, [asking.need]: approvalId })}
            onClose={() => setAsking(null)}
          />
        )
      }
      panel={
        <IdentityPanel
          capture={draft ? { ...capture, fields: [] } : capture}
          client={client}
          word={wordOf(capture, draft !== null)}
          onNext={asking ? null : next && (() => void next())}
          busy={busy}
          typing={draft !== null}
          onBack={() => (draft ? setDraft(null) : goTo('pay'))}
        />
      }
    >
      <div className={styles['page']}>
        <header className={styles['head']}>
          <h2>{say('identity.title')}</h2>
          {draft && <p>{say('identity.form.lead')}</p>}
          {!draft && stage === 'waiting' && <p>{say('identity.say')}</p>}
        </header>
        {failure && <FailureNote error={failure} />}
        {draft ? (
          <TypedForm draft={draft} onChange={setDraft} onSubmit={() => void type()} />
        ) : (
          <>
            {stage === 'waiting' && <Waiting />}
            {damage && <DamagedZone damage={damage} />}
            {stage !== 'waiting' && <Notices capture={capture} client={client} />}
            {fields.length > 0 && <DocumentPage fields={fields} />}
          </>
        )}
        <footer className={styles['keys']}>
          <Key kind="quiet" onPress={() => void giveUp()}>
            {say('identity.give-up')}
          </Key>
          {stage === 'waiting' && !draft && <p>{say('identity.no-zone')}</p>}
          <Key onPress={() => setDraft(draft ? null : draftOf(capture))}>
            {say(draft ? backWord(capture) : formWord(capture))}
          </Key>
        </footer>
      </div>
    </Frame>
  );
}

/** An expired document never counts; a worn zone with another name is too much to overlook: such a one is typed. */
const canConfirm = ({ expired, fields, needs }: Capture): boolean =>
  fields.length > 0 && !expired && !(needs.includes('worn zone') && needs.includes('spelling of the name'));

function wordOf({ needs }: Capture, typing: boolean): string {
  if (typing) return say('identity.form.do');
  return say(needs.length > 0 ? 'identity.ask' : 'identity.compared');
}

const backWord = ({ fields, means }: Capture) =>
  fields.length > 0 && means === 'scanned' ? 'identity.form.scanned' : 'identity.form.back';

const formWord = ({ means }: Capture) => (means === 'typed' ? 'identity.correct' : 'identity.type-it');
