import type { calls, CallName, Input, Output } from '../../../shared/contract/contract.ts';
import type { Failure } from '../../../shared/contract/app-error.ts';
import type { Session } from '../../../shared/contract/staff.ts';
import type { Result } from '../../../shared/result.ts';
import type { House } from '../house.ts';
import type { Keeper } from '../start/keeper.ts';
import type { ConnectionKind } from '../host-protocol.ts';

/** The connection a call came by, as far as handlers may know it. */
export type Caller = {
  readonly kind: ConnectionKind;
  readonly session: () => Session | null;
  /** Whether the PIN was the one for duress; no window is ever told. */
  readonly isUnderDuress: () => boolean;
  readonly signIn: (session: Session, underDuress: boolean) => void;
  readonly signOut: (reason: 'locked' | 'switched' | 'ended') => void;
  /** Has the window drop what it holds of the client it served or had a pass for, while the person stays signed in. */
  readonly forget: (reason: 'served' | 'expired') => void;
};

export type BeforeOpen = { readonly keeper: Keeper };
export type BeforeSignIn = { readonly house: House; readonly connection: Caller };
export type SignedIn = BeforeSignIn & { readonly session: Session };

/** What a handler is given, by what its call needs: the keeper of the closed till, the open house, or somebody signed in. */
export type ContextOf<N extends CallName> = N extends `start.${string}`
  ? BeforeOpen
  : (typeof calls)[N]['action'] extends 'stand before the till'
    ? BeforeSignIn
    : SignedIn;

export type Handler<N extends CallName> = (
  input: Input<N>,
  context: ContextOf<N>,
) => Result<Output<N>, Failure> | Promise<Result<Output<N>, Failure>>;

/** One handler for each call; a missing one does not build. */
export type Handlers = { readonly [N in CallName]: Handler<N> };
