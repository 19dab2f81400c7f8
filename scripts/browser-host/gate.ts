import type { IncomingMessage } from 'node:http';
import type { EntryTokens } from './entry-tokens.ts';

/** Cookies on 127.0.0.1 are shared by all ports, so the name carries ours. */
const cookieName = (port: number) => `till-${port}`;

export const originOf = (port: number): string => `http://127.0.0.1:${port}`;

/** The cookie of a session: no script reads it, no other site sends it. */
export const sessionCookie = (port: number, session: string): string =>
  `${cookieName(port)}=${session}; Path=/; HttpOnly; SameSite=Strict`;

/** 421 for a request meant for another host: a name that was rebound to this machine (DNS rebinding). */
export const refusesHost = (request: IncomingMessage, port: number): boolean =>
  request.headers.host !== `127.0.0.1:${port}`;

/** Whether the request carries the cookie of a session of this host. */
export function hasSession(request: IncomingMessage, port: number, tokens: EntryTokens): boolean {
  const cookies = (request.headers.cookie ?? '').split(/;\s*/);
  const ours = `${cookieName(port)}=`;
  return cookies.some((cookie) => cookie.startsWith(ours) && tokens.knows(cookie.slice(ours.length)));
}
