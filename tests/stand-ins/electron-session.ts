import type { OnBeforeRequestListenerDetails, Protocol, Session, WebRequest } from 'electron';

type Handlers = {
  permissionRequest: Parameters<Session['setPermissionRequestHandler']>[0];
  permissionCheck: Parameters<Session['setPermissionCheckHandler']>[0];
  device: Parameters<Session['setDevicePermissionHandler']>[0];
  beforeRequest: Parameters<WebRequest['onBeforeRequest']>[0];
  app: Parameters<Protocol['handle']>[1] | null;
};

/** A session that remembers what it was told, and lets a test ask it what a page would. */
export function makeSession() {
  const handlers: Handlers = {
    permissionRequest: null,
    permissionCheck: null,
    device: null,
    beforeRequest: null,
    app: null,
  };
  const told: { spellChecker: boolean | null } = { spellChecker: null };
  const session = {
    setPermissionRequestHandler: (handler) => void (handlers.permissionRequest = handler),
    setPermissionCheckHandler: (handler) => void (handlers.permissionCheck = handler),
    setDevicePermissionHandler: (handler) => void (handlers.device = handler),
    setSpellCheckerEnabled: (on) => void (told.spellChecker = on),
  } satisfies Pick<
    Session,
    | 'setPermissionRequestHandler'
    | 'setPermissionCheckHandler'
    | 'setDevicePermissionHandler'
    | 'setSpellCheckerEnabled'
  >;
  const webRequest = {
    onBeforeRequest: (filter, listener?: Handlers['beforeRequest']) => {
      handlers.beforeRequest = typeof filter === 'function' ? filter : (listener ?? null);
    },
  } satisfies Pick<WebRequest, 'onBeforeRequest'>;
  const protocol = {
    handle: (_scheme, handler) => void (handlers.app = handler),
  } satisfies Pick<Protocol, 'handle'>;

  return { ...session, webRequest, protocol, handlers, told };
}
export type StandInSession = ReturnType<typeof makeSession>;

/** Whether the session would let a page load an address. */
export function mayLoad({ handlers }: StandInSession, url: string): boolean {
  let cancelled = false;
  handlers.beforeRequest?.(
    { url } as OnBeforeRequestListenerDetails,
    ({ cancel }) => (cancelled = cancel ?? false),
  );
  return !cancelled;
}
