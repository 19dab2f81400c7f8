import { openBridge } from './bridge.ts';

const restarting = new URL(import.meta.url).searchParams.get('restarting') ?? '';
const till = openBridge(() => new WebSocket(`ws://${location.host}/till`), {
  code: 'till.restarting',
  message: restarting,
});
Object.defineProperty(window, 'till', { value: till });
