import type { FromHost, FromTill } from '../../electron/till/host-protocol.ts';

/**
 * A till process that is none: it answers what a test of its host needs. `echo` gives the input back, `never` is
 * never answered, `die` ends the process, `tell` sends a notice, `opened` says how the host opened it.
 */
let opened: FromHost | null = null;
const say = (message: FromTill) => process.send?.(message);

process.on('message', (message: FromHost) => {
  switch (message.say) {
    case 'open':
      opened = message;
      return say({ say: 'ready' });
    case 'request':
      return answer(message);
    case 'close':
      say({ say: 'closed' });
      return process.disconnect();
    case 'connect':
      return say({
        say: 'notice',
        connection: message.connection,
        notice: { event: 'joined', payload: null },
      });
    case 'disconnect':
  }
});

function answer({ connection, request: { id, call, input } }: Extract<FromHost, { say: 'request' }>) {
  const reply = (value: unknown) => say({ say: 'response', connection, response: { id, ok: true, value } });
  switch (call) {
    case 'never':
      return;
    case 'die':
      return process.exit(1);
    case 'tell':
      say({ say: 'notice', connection, notice: { event: 'told', payload: input } });
      return reply(null);
    case 'opened':
      return reply(opened);
    default:
      return reply(input);
  }
}
