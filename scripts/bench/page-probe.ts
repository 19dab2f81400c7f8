/** What the bench knows of the page, from within it: when keys went down, what the till answered, what is shown. */
export type PageProbe = {
  /** Says how long after the last key the page showed what is waited for; the clock stops after the frame was painted. */
  readonly watch: (shown: 'line' | 'pieces' | 'clients' | 'tiles' | 'title' | 'text', what: string) => void;
  /** Milliseconds from the last key's time stamp; before any key was struck, the time of day. Null when it never came. */
  readonly painted: () => Promise<number | null>;
};
declare global {
  var probe: PageProbe;
}

/** Runs in the page before anything else of it: it must not use what is outside of it. */
export function installProbe(): void {
  type Cards = {
    readonly pieces?: readonly { readonly code: string }[];
    readonly clients?: readonly { readonly clientNumber: string }[];
  };
  const searches = new Map<number, string>();
  const found = new Map<string, readonly string[]>();
  const patienceMs = 5_000;
  let keyAt = -performance.timeOrigin;
  let painted = Promise.resolve<number | null>(null);
  let look = () => {};

  const checks = {
    line: (code: string) =>
      [...document.querySelectorAll('aside ol > li')].some((line) => line.textContent.includes(code)),
    pieces: (text: string) => {
      const codes = found.get(text);
      const rows = [...document.querySelectorAll('[data-pieces] button')];
      // The cards in sight, three rows of three, come at once; those below when there is a moment.
      const seen = Math.min(codes?.length ?? Infinity, 9);
      return (
        document.querySelector('input')?.value === text &&
        codes !== undefined &&
        rows.length >= seen &&
        rows.every((row, place) => row.textContent.includes(codes[place] ?? '?'))
      );
    },
    clients: (text: string) => {
      const numbers = found.get(text);
      // More than are in sight; those below come when there is a moment.
      const rows = [...document.querySelectorAll('[data-clients] button')];
      return (
        document.querySelector('input')?.value === text &&
        numbers !== undefined &&
        rows.length >= Math.min(numbers.length, 16) &&
        rows.every((row, place) => row.textContent.includes(numbers[place] ?? '?'))
      );
    },
    tiles: () => document.querySelector('ul button') !== null,
    title: () => document.querySelector('h1') !== null,
    text: (what: string) => document.querySelector('p')?.textContent === what,
  };

  globalThis.probe = {
    watch: (shown, what) => {
      painted = new Promise((resolve) => {
        setTimeout(() => resolve(null), patienceMs);
        look = () => {
          if (!checks[shown](what)) return;
          look = () => {};
          // The frame is painted between the animation callback and the next task.
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.addEventListener('message', () => resolve(performance.now() - keyAt));
            port1.start();
            port2.postMessage(null);
          });
        };
        look();
      });
    },
    painted: () => painted,
  };
  new MutationObserver(() => look()).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
  });
  // What one more letter finds may stand there already: then nothing changes but the field.
  window.addEventListener('input', () => look());
  window.addEventListener('keydown', (event) => event.isTrusted && (keyAt = event.timeStamp), {
    capture: true,
  });

  globalThis.WebSocket = new Proxy(WebSocket, {
    construct: (Socket, [address]: [string]) => {
      const socket = new Socket(address);
      const send = socket.send.bind(socket);
      socket.send = (text: string) => {
        const request = JSON.parse(text) as { id: number; call: string; input: { text: string } };
        if (request.call === 'catalogue.search' || request.call === 'clients.find')
          searches.set(request.id, request.input.text);
        send(text);
      };
      socket.addEventListener('message', ({ data }) => {
        const answer = JSON.parse(String(data)) as { id?: number; value?: Cards };
        const text = searches.get(answer.id ?? -1);
        if (text === undefined || !answer.value) return;
        found.set(
          text,
          answer.value.pieces?.map(({ code }) => code) ??
            answer.value.clients?.map(({ clientNumber }) => clientNumber) ??
            [],
        );
        look();
      });
      return socket;
    },
  });
}
