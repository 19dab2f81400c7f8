import { permissionOf } from '../../../shared/access/action-table.ts';
import { isDoneWithClients } from '../../../shared/access/duress.ts';
import { redact } from '../../../shared/access/redact.ts';
import { events } from '../../../shared/contract/contract.ts';
import { openAttendance } from './attendance.ts';
import { passDoor } from './door.ts';
import { viewerOf } from './viewer.ts';
import type { TableAction } from '../../../shared/access/action-table.ts';
import type { EventName, Payload } from '../../../shared/contract/contract.ts';
import type { Notice, Request, Response } from '../../../shared/contract/protocol.ts';
import type { Session } from '../../../shared/contract/staff.ts';
import type { ConnectionKind } from '../host-protocol.ts';
import type { Attendance } from './attendance.ts';
import type { Bulletin } from './bulletin.ts';
import type { DoorFrame } from './door.ts';
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
  readonly attendance: Attendance;
  /** Nobody sits here any more, and nobody is told so. */
  readonly leave: () => void;
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

/** What the screen that faces a client hears: the sale, and whether there is a till. Who works here, who is known, and what a reader read are no affair of theirs. */
const forDisplay: ReadonlySet<EventName> = new Set<EventName>([
  'start.changed',
  'till.status',
  'catalogue.changed',
  'sale.changed',
  'tenders.changed',
  'rates.changed',
]);

export function openConnections(frame: DoorFrame, bulletin: Bulletin): Connections {
  const seats = new Set<Seat>();
  const endSessions = () => {
    for (const seat of seats) if (seat.caller.session()) seat.caller.signOut('ended');
  };
  bulletin.hear((name, payload, except) => {
    // A till that is not open, any more, is nobody's.
    if (name === 'start.changed' && frame.keeper.state().state !== 'open') endSessions();
    for (const seat of seats)
      if (seat.caller !== except && mayHear(seat.caller, name)) seat.tell(name, payload);
    if (name === 'staff.changed') for (const seat of seats) seat.attendance.look();
  });
  return {
    connect: (kind, listener) => {
      const seat = takeSeat(kind, listener, frame);
      seats.add(seat);
      seat.tell('start.changed', frame.keeper.state());
      return {
        call: (request) => {
          seat.attendance.called(request.call);
          return passDoor(frame, seat.caller, request);
        },
        close: () => {
          seats.delete(seat);
          seat.leave();
        },
      };
    },
    endSessions,
  };
}

function takeSeat(kind: ConnectionKind, listener: (notice: Notice) => void, frame: DoorFrame): Seat {
  const { house } = frame.keeper;
  let session: Session | null = null;
  let underDuress = false;
  // Work that was under way when its window went away ends in nobody being told and nobody being signed in.
  let isLeft = false;
  const tell: Seat['tell'] = (name, payload) => {
    if (isLeft) return;
    listener({ event: name, payload: redact(events[name].payload, payload, viewerOf(caller, house())) });
  };
  const caller: Caller = {
    kind,
    session: () => session,
    isUnderDuress: () => underDuress,
    signIn: (next, duress) => {
      if (isLeft) return;
      if (session) tell('forget', { reason: 'switched' });
      session = next;
      underDuress = duress;
      attendance.changed();
      tell('session.changed', { session });
    },
    forget: (reason) => tell('forget', { reason }),
    signOut: (reason) => {
      session = null;
      attendance.changed();
      tell('forget', { reason });
      tell('session.changed', { session });
    },
  };
  const attendance = openAttendance({ clock: frame.clock, log: frame.log, house }, () => caller);
  const leave = () => {
    isLeft = true;
    session = null;
    attendance.changed();
  };
  return { caller, tell, attendance, leave };
}

function mayHear(caller: Caller, name: EventName): boolean {
  if (caller.kind === 'display') return forDisplay.has(name);
  const action = forThoseWhoMay[name];
  if (action === undefined) return true;
  const session = caller.session();
  if (caller.isUnderDuress() && isDoneWithClients(action)) return false;
  return session !== null && permissionOf(session.role, action) === 'yes';
}
