// Runs in the browser, before the page's own module.
import { openBridge } from './bridge.mjs';

const restarting = new URL(import.meta.url).searchParams.get('restarting') ?? '';
const till = openBridge(() => new WebSocket(`ws://${location.host}/till`), {
  code: 'till.restarting',
  message: restarting,
});
Object.defineProperty(window, 'till', { value: till });
