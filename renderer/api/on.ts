import type { EventName, Told } from '../../shared/contract/contract.ts';
import type { TillBridge } from '../../shared/contract/protocol.ts';

declare const till: TillBridge;

/** Tells one kind of notice to the listener until the returned function is called. */
export const on = <N extends EventName>(name: N, listener: (payload: Told<N>) => void): (() => void) =>
  till.on((notice) => {
    // The till checked the payload against the contract before it left the till process.
    if (notice.event === name) listener(notice.payload as Told<N>);
  });
