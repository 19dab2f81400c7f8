import { errors } from '../../shared/messages/errors.ts';
import { err } from '../../shared/result.ts';
import { noticeSilence, noticeSignedOut } from './trouble.ts';
import type { CallName, Input, Reply } from '../../shared/contract/contract.ts';
import type { TillBridge } from '../../shared/contract/protocol.ts';

/** Put on the window by the host: the preload in Electron, a script in the browser host. */
declare const till: TillBridge;

/** Asks the till. A bridge that breaks is answered as a till that is starting again: nobody knows yet what it did. */
export async function call<N extends CallName>(name: N, input: Input<N>): Promise<Reply<N>> {
  const reply = await ask(name, input);
  if (!reply.ok && reply.error.code === 'till.restarting') noticeSilence();
  if (!reply.ok && reply.error.code === 'sign-in.needed') noticeSignedOut();
  return reply;
}

async function ask<N extends CallName>(name: N, input: Input<N>): Promise<Reply<N>> {
  try {
    // The till parsed the answer with the contract's own schema before it left the till process.
    return (await till.call(name, input)) as Reply<N>;
  } catch {
    return err({ code: 'till.restarting', message: errors['till.restarting'] });
  }
}
