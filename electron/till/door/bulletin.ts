import type { EventName, Payload } from '../../../shared/contract/contract.ts';
import type { Publish } from '../house.ts';
import type { Caller } from './handlers.ts';

type Hearing = <N extends EventName>(name: N, payload: Payload<N>, except?: Caller) => void;

/** Where the house says what happened, and the connections hear it. */
export type Bulletin = { readonly publish: Publish; readonly hear: (hearing: Hearing) => void };

export function openBulletin(): Bulletin {
  const hearings: Hearing[] = [];
  return {
    publish: (name, payload, except) => {
      for (const hearing of hearings) hearing(name, payload, except);
    },
    hear: (hearing) => void hearings.push(hearing),
  };
}
