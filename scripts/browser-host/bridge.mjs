// Runs in the browser, which gets it as it stands: plain JavaScript, so that no compiler is loaded at each start.

/** @import { AppError } from '../../shared/contract/app-error.ts' */
/** @import { Answer, Notice, Request, Response, TillBridge } from '../../shared/contract/protocol.ts' */
/**
 * What the bridge needs of a WebSocket.
 * @typedef {{
 *   readonly readyState: number;
 *   send(text: string): void;
 *   addEventListener(type: 'open' | 'close', listener: () => void): void;
 *   addEventListener(type: 'message', listener: (message: { readonly data: unknown }) => void): void;
 * }} Socket
 */

const firstPauseMs = 100;
const longestPauseMs = 2_000;

/** @type {(data: unknown) => Response | Notice} */
const read = (data) => /** @type {Response | Notice} */ (JSON.parse(String(data)));

/**
 * `window.till` over a WebSocket. A call waits for a connection that is being made; while there is none it is
 * answered with `restarting`. A lost connection is made again by itself.
 * @param {() => Socket} connect
 * @param {AppError} restarting
 * @returns {TillBridge}
 */
export function openBridge(connect, restarting) {
  /** @type {Map<number, { readonly request: Request; readonly answer: (answer: Answer) => void }>} */
  const pending = new Map();
  /** @type {Set<(notice: Notice) => void>} */
  const listeners = new Set();
  /** @type {Socket | null} */
  let socket = null;
  let lastId = 0;
  let pauseMs = firstPauseMs;

  function open() {
    socket = connect();
    socket.addEventListener('open', () => {
      pauseMs = firstPauseMs;
      for (const { request } of pending.values()) send(request);
    });
    socket.addEventListener('message', ({ data }) => hear(read(data)));
    socket.addEventListener('close', () => {
      socket = null;
      for (const { answer } of pending.values()) answer({ ok: false, error: restarting });
      pending.clear();
      setTimeout(open, pauseMs);
      pauseMs = Math.min(pauseMs * 2, longestPauseMs);
    });
  }

  /** @param {Request} request */
  function send(request) {
    socket?.send(JSON.stringify(request));
  }

  /** @param {Response | Notice} message */
  function hear(message) {
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
