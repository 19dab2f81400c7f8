import { randomUUIDv7 } from 'node:crypto';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { allHandlers } from '../../electron/till/door/all-handlers.ts';
import { openBulletin } from '../../electron/till/door/bulletin.ts';
import { openConnections } from '../../electron/till/door/connections.ts';
import { openKeeper } from '../../electron/till/start/keeper.ts';
import { callNames } from '../../shared/contract/contract.ts';
import { testKey } from './founded-folder.ts';
import { makeTestClock } from './test-clock.ts';
import type { Handlers } from '../../electron/till/door/handlers.ts';
import type { Publish } from '../../electron/till/house.ts';
import type { Till } from '../../electron/till/open-till.ts';
import type { CallName } from '../../shared/contract/contract.ts';
import type { LogLine } from '../test-till.ts';
import type { TestClock } from './test-clock.ts';

type AnyHandler = (input: unknown, context: object) => unknown;
/** Puts something before a handler, or in its place. */
export type Before = (name: CallName, handler: AnyHandler) => AnyHandler;

/** The real door, connections and house of a till, with something of a test's own before each handler. */
export function openTillBehind(
  folder: string,
  before: Before,
  clock: TestClock = makeTestClock(),
): Till & { readonly log: readonly LogLine[]; readonly publish: Publish } {
  const lines: LogLine[] = [];
  const say = (level: LogLine['level']) => (facts: object, what: string) =>
    void lines.push({ level, facts, what });
  const log = { info: say('info'), warn: say('warn'), error: say('error') };
  const bulletin = openBulletin();
  const keeper = openKeeper(
    {
      folder,
      sampleFolder: join(folder, 'sample'),
      key: testKey,
      clock,
      makeId: randomUUIDv7,
      log,
      simulateDevices: true,
      opened: () => {},
      observe: () => {},
    },
    bulletin.publish,
  );
  const handlers = Object.fromEntries(
    callNames.map((name) => [name, before(name, allHandlers[name] as AnyHandler)]),
  ) as unknown as Handlers;
  const { connect, endSessions } = openConnections(
    { handlers, keeper, clock, log, makeReference: () => '0B5E' },
    bulletin,
  );
  const close = () => {
    endSessions();
    return keeper.close();
  };
  onTestFinished(close);
  return { connect, close, log: lines, publish: bulletin.publish };
}
