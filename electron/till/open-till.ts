import { randomBytes } from 'node:crypto';
import { allHandlers } from './door/all-handlers.ts';
import { openBulletin } from './door/bulletin.ts';
import { openConnections } from './door/connections.ts';
import { openKeeper } from './start/keeper.ts';
import type { Clock } from '../../shared/clock.ts';
import type { MakeId } from '../../shared/ids.ts';
import type { Connections } from './door/connections.ts';
import type { Phase } from './house.ts';
import type { Log } from './log.ts';

/** All a till is made of that its host decides. */
export type TillParts = {
  /** Where the boutique's data lies, and where a sample goes when somebody tries one (may be the same). */
  readonly folder: string;
  readonly sampleFolder: string;
  /** The 32-byte database key the host holds; null when only the recovery code can open the till. */
  readonly key: Uint8Array | null;
  readonly clock: Clock;
  readonly makeId: MakeId;
  readonly log: Log;
  /** Devices that are not there are played, in a real till too: for tests and training. */
  readonly simulateDevices: boolean;
  /** Told where and with which key the till was opened, so that its host can do so again. */
  readonly opened: (folder: string, key: Uint8Array) => void;
  /** Told what the till begins to do, and when it has printed or pushed. */
  readonly observe: (phase: Phase) => void;
};

/** A till: connect a window or a script to it, call, and close it. */
export type Till = { readonly connect: Connections['connect']; readonly close: () => Promise<void> };

/** Puts the till together. It opens by itself when the host's key fits; otherwise it waits to be set up or unlocked. */
export function openTill(parts: TillParts): Till {
  const bulletin = openBulletin();
  const keeper = openKeeper(parts, bulletin.publish);
  const makeReference = () => randomBytes(2).toString('hex').toUpperCase();
  const connections = openConnections(
    { handlers: allHandlers, keeper, clock: parts.clock, log: parts.log, makeReference },
    bulletin,
  );
  return {
    connect: connections.connect,
    close: () => {
      connections.endSessions();
      return keeper.close();
    },
  };
}
