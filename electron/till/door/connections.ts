import { permissionOf } from '../../../shared/access/action-table.ts';
import { redact } from '../../../shared/access/redact.ts';
import { events } from '../../../shared/contract/contract.ts';
import { passDoor } from './door.ts';
import { viewerOf } from './viewer.ts';
import type { TableAction } from '../../../shared/access/action-table.ts';
import type { EventName, Payload } from '../../../shared/contract/contract.ts';
import type { Notice, Request, Response } from '../../../shared/contract/protocol.ts';
import type { Session } from '../../../shared/contract/staff.ts';
import type { ConnectionKind } from '../host-protocol.ts';
import type { Bulletin } from './bulletin.ts';
import type { DoorFrame } from './door.ts';
import type { House } from '../house.ts';
import type { Caller } from './handlers.ts';

/** One window, display or script at the till. */
export type Connection = {
  readonly call: (request: Request) => Promise<Response>;
  readonly close: () => void;
};

/** All connections of a till. */
export type Connections = {
  readonly connect: (kind: ConnectionKind, listener: (notice: Notice) => void) => Connection;
  readonly endSessions: () => void;
};

type Seat = {
  readonly caller: Caller;
  readonly tell: <N extends EventName>(name: N, payload: Payload<N>) => void;
};

/** Events that only those hear who may also do this; a locked connection hears nothing of a sale. */
const forThoseWhoMay: Partial<Record<EventName, TableAction>> = {
  'sale.changed': 'sell',
  'tenders.changed': 'sell',
  'rates.changed': 'sell',
  'identity.changed': 'sell',
  'devices.read': 'sell',
  'devices.changed': 'test devices',
  'catalogue.changed': 'look at catalogue',
  'client.changed': 'find client',
  'review.changed': 'review access',
};

export function openConnections(frame: DoorFrame, bulletin: Bulletin): Connections {
  const seats = new Set<Seat>();
  bulletin.hear((name, payload, except) => {
    for (const seat of seats)
      if (seat.caller !== except && mayHear(seat.caller, name)) seat.tell(name, payload);
  });
  return {
    connect: (kind, listener) => {
      const seat = takeSeat(kind, listener, frame.keeper.house);
      seats.add(seat);
      seat.tell('start.changed', frame.keeper.state());
      return {
        call: (request) => passDoor(frame, seat.caller, request),
        close: () => void seats.delete(seat),
      };
    },
    endSessions: () => {
      for (const seat of seats) if (seat.caller.session()) seat.caller.signOut('ended');
    },
  };
}

function takeSeat(kind: ConnectionKind, listener: (notice: Notice) => void, house: () => House | null): Seat {
  let session: Session | null = null;
  const tell: Seat['tell'] = (name, payload) =>
    listener({ event: name, payload: redact(events[name].payload, payload, viewerOf(caller, house())) });
  const caller: Caller = {
    kind,
    session: () => session,
    signIn: (next) => {
      if (session) tell('forget', { reason: 'switched' });
      session = next;
      tell('session.changed', { session });
    },
    forget: (reason) => tell('forget', { reason }),
    signOut: (reason) => {
      session = null;
      tell('forget', { reason });
      tell('session.changed', { session });
    },
  };
  return { caller, tell };
}

function mayHear(caller: Caller, name: EventName): boolean {
  // A reader reads clients' cards too: no affair of the screen that faces whoever stands there.
  if (caller.kind === 'display') return name !== 'devices.read';
  const action = forThoseWhoMay[name];
  if (action === undefined) return true;
  const session = caller.session();
  return session !== null && permissionOf(session.role, action) === 'yes';
}
