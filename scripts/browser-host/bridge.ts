import type { AppError } from '../../shared/contract/app-error.ts';
import type { Answer, Notice, Request, Response, TillBridge } from '../../shared/contract/protocol.ts';

const firstPauseMs = 100;
const longestPauseMs = 2_000;

/** What the bridge needs of a WebSocket. */
type Socket = {
  readonly readyState: number;
  send(text: string): void;
  addEventListener(type: 'open' | 'close', listener: () => void): void;
  addEventListener(type: 'message', listener: (message: { readonly data: unknown }) => void): void;
};

/**
 * `window.till` over a WebSocket. A call waits for a connection that is being made; while there is none it is
 * answered with `restarting`. A lost connection is made again by itself.
 */
export function openBridge(connect: () => Socket, restarting: AppError): TillBridge {
  const pending = new Map<number, { readonly request: Request; readonly answer: (answer: Answer) => void }>();
  const listeners = new Set<(notice: Notice) => void>();
  let socket: Socket | null = null;
  let lastId = 0;
  let pauseMs = firstPauseMs;

  function open() {
    socket = connect();
    socket.addEventListener('open', () => {
      pauseMs = firstPauseMs;
      for (const { request } of pending.values()) send(request);
    });
    socket.addEventListener('message', ({ data }) => hear(JSON.parse(String(data)) as Response | Notice));
    socket.addEventListener('close', () => {
      socket = null;
      for (const { answer } of pending.values()) answer({ ok: false, error: restarting });
      pending.clear();
      setTimeout(open, pauseMs);
      pauseMs = Math.min(pauseMs * 2, longestPauseMs);
    });
  }

  function send(request: Request) {
    socket?.send(JSON.stringify(request));
  }

  function hear(message: Response | Notice) {
    if ('event' in message) return listeners.forEach((listener) => listener(message));
    const waiting = pending.get(message.id);
    pending.delete(message.id);
    waiting?.answer(message.ok ? { ok: true, value: message.value } : { ok: false, error: message.error });
  }

  open();
  return {
    call: (call, input) =>
      new Promise((answer) => {
        if (!socket) return answer({ ok: false, error: restarting });
        const request = { id: ++lastId, call, input };
        pending.set(request.id, { request, answer });
        if (socket.readyState === WebSocket.OPEN) send(request);
      }),
    on: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
