import type { Notice, Request, Response } from '../../shared/contract/protocol.ts';

/** Who is at the other end of a connection. The display only ever gets what is public. */
export type ConnectionKind = 'window' | 'display' | 'automation';

/** What a host says to the till process. It opens first; then each window or script is a connection with a number. */
export type FromHost =
  | {
      readonly say: 'open';
      /** Where the boutique's data lies, and where a sample goes when somebody tries one (may be the same). */
      readonly folder: string;
      readonly sampleFolder: string;
      /** The database key as 64 hex digits; null when only the recovery code can open the till. */
      readonly keyHex: string | null;
    }
  | { readonly say: 'connect'; readonly connection: number; readonly kind: ConnectionKind }
  | { readonly say: 'request'; readonly connection: number; readonly request: Request }
  | { readonly say: 'disconnect'; readonly connection: number }
  | { readonly say: 'close' };

/** What the till process says to its host. */
export type FromTill =
  | { readonly say: 'ready' }
  /** The till was opened here with this key: a till that dies is opened so again, without asking anyone anew. */
  | { readonly say: 'opened'; readonly folder: string; readonly keyHex: string }
  | { readonly say: 'response'; readonly connection: number; readonly response: Response }
  | { readonly say: 'notice'; readonly connection: number; readonly notice: Notice }
  | { readonly say: 'closed' };
