import { randomBytes } from 'node:crypto';

export type EntryTokens = {
  /** A new token that lets one browser in, once. */
  readonly issue: () => string;
  /** Trades a token for a session; null when it is unknown or was used. */
  readonly redeem: (token: string) => string | null;
  readonly knows: (session: string) => boolean;
};

const secret = () => randomBytes(32).toString('base64url');

/** Keeps who may come in: tokens that work once, and the sessions they were traded for. All end with the host. */
export function keepEntryTokens(): EntryTokens {
  const tokens = new Set<string>();
  const sessions = new Set<string>();
  const make = (into: Set<string>) => {
    const made = secret();
    into.add(made);
    return made;
  };
  return {
    issue: () => make(tokens),
    redeem: (token) => (tokens.delete(token) ? make(sessions) : null),
    knows: (session) => sessions.has(session),
  };
}
