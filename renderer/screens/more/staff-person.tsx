import { useState } from 'react';
import { say } from '../../../shared/messages/screens.ts';
import { call } from '../../api/call.ts';
import { Key } from '../../components/key/key.tsx';
import { lowTone, tick } from '../../scanner/sounds.ts';
import { useBadges } from '../../scanner/use-badges.ts';
import { tell, tellFailure } from '../../state/toast-store.ts';
import styles from './more.module.css';
import type { Reply } from '../../../shared/contract/contract.ts';
import type { StaffTile } from '../../../shared/contract/staff.ts';

/** One of the staff: a code from head office for a forgotten PIN, and the badge they are known by. */
export function StaffPerson({ person }: { person: StaffTile }) {
  const { staffId, displayName: name, role, hasPin, hasCode, hasBadge } = person;
  const [waits, setWaits] = useState(false);

  async function assign(code: string) {
    setWaits(false);
    const reply = await call('staff.assignBadge', { staffId, code });
    if (reply.ok) tick();
    else lowTone();
    answer(reply, say('badge.assigned', { name }));
  }
  useBadges((code) => void assign(code), waits);

  async function block() {
    answer(await call('staff.blockBadge', { staffId }), say('badge.blocked', { name }));
  }
  async function askForCode() {
    answer(await call('staff.askCode', { staffId }), say('staff.code.asked', { name }));
  }

  const words = [
    say(`role.${role}`),
    ...(hasPin ? [] : [say('sign-in.no-pin')]),
    ...(hasCode ? [say('staff.has-code')] : []),
    ...(hasBadge ? [say('badge.has')] : []),
  ];
  return (
    <li className={styles['person']}>
      <span>
        {name}
        <span className={styles['standing']}>{waits ? say('badge.scan', { name }) : words.join(' · ')}</span>
      </span>
      <span className={styles['keys']}>
        {waits ? (
          <Key kind="quiet" onPress={() => setWaits(false)}>
            {say('badge.leave')}
          </Key>
        ) : (
          <>
            {hasBadge && (
              <Key kind="quiet" label={say('badge.block-of', { name })} onPress={() => void block()}>
                {say('badge.block')}
              </Key>
            )}
            <Key kind="quiet" label={say('badge.give-to', { name })} onPress={() => setWaits(true)}>
              {say('badge.give')}
            </Key>
            <Key kind="quiet" label={say('staff.code.ask-for', { name })} onPress={() => void askForCode()}>
              {say('staff.code.ask')}
            </Key>
          </>
        )}
      </span>
    </li>
  );
}

function answer(reply: Reply<'staff.assignBadge'>, done: string) {
  if (reply.ok) tell(done);
  else tellFailure(reply.error);
}
