import { approvalsCalls } from './approvals.ts';
import { careCalls } from './care.ts';
import { catalogueCalls, catalogueEvents } from './catalogue.ts';
import { devicesCalls, devicesEvents } from './devices.ts';
import { documentsCalls, documentsEvents } from './documents.ts';
import { identityCalls, identityEvents } from './identity.ts';
import { clientsCalls, clientsEvents } from './clients.ts';
import { journalCalls } from './journal.ts';
import { passesCalls } from './passes.ts';
import { reviewCalls, reviewEvents } from './review.ts';
import { rightsCalls } from './rights.ts';
import { salesCalls, salesEvents } from './sales.ts';
import { sizesCalls } from './sizes.ts';
import { staffCalls, staffEvents } from './staff.ts';
import { startCalls, startEvents } from './start.ts';
import { syncCalls } from './sync.ts';
import { tendersCalls, tendersEvents } from './tenders.ts';
import { tillCalls, tillEvents } from './till.ts';
import type { z } from 'zod';
import type { ViewOf } from '../access/classified.ts';
import type { AppError } from './app-error.ts';
import type { Result } from '../result.ts';

/** Everything the till can be asked. Every view of the boundary is derived from this object. */
export const calls = {
  ...startCalls,
  ...staffCalls,
  ...tillCalls,
  ...catalogueCalls,
  ...salesCalls,
  ...clientsCalls,
  ...careCalls,
  ...passesCalls,
  ...reviewCalls,
  ...tendersCalls,
  ...approvalsCalls,
  ...rightsCalls,
  ...sizesCalls,
  ...identityCalls,
  ...devicesCalls,
  ...documentsCalls,
  ...syncCalls,
  ...journalCalls,
};

/** Everything the till tells without being asked. */
export const events = {
  ...startEvents,
  ...staffEvents,
  ...tillEvents,
  ...catalogueEvents,
  ...salesEvents,
  ...clientsEvents,
  ...reviewEvents,
  ...tendersEvents,
  ...identityEvents,
  ...devicesEvents,
  ...documentsEvents,
};

export type CallName = keyof typeof calls;
export type EventName = keyof typeof events;

/** What a caller sends, and what a handler gets after parsing. */
export type Input<N extends CallName> = z.output<(typeof calls)[N]['input']>;
/** What a handler answers: everything in clear, for the door to redact. */
export type Output<N extends CallName> = z.output<(typeof calls)[N]['output']>;
/** What a caller gets: classed fields either clear or masked. */
export type View<N extends CallName> = ViewOf<(typeof calls)[N]['output']>;
export type Reply<N extends CallName> = Result<View<N>, AppError>;
export type Payload<N extends EventName> = z.output<(typeof events)[N]['payload']>;
/** What a listener gets: classed fields either clear or masked. */
export type Told<N extends EventName> = ViewOf<(typeof events)[N]['payload']>;

export const callNames = Object.keys(calls) as CallName[];
export const eventNames = Object.keys(events) as EventName[];

/** Whether something is the name of a call: a text, and nothing inherited. */
export const isCallName = (name: unknown): name is CallName =>
  typeof name === 'string' && Object.hasOwn(calls, name);
