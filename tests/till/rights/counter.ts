import { createHmac } from 'node:crypto';
import { readFeedStanding, saveFeedStanding } from '../../../electron/till/sync/feeds/feed-store.ts';
import { keepCodeKey } from '../../../electron/till/rights/code-key-store.ts';
import { readSettings } from '../../../electron/till/settings/settings-store.ts';
import { transaction } from '../../../electron/till/database/transaction.ts';
import { kanda, knownClient } from '../../builders/clients.ts';
import { withDatabase } from '../../builders/founded-folder.ts';
import { aRing, priced } from '../../builders/pieces.ts';
import { openTestTill } from '../../test-till.ts';
import type { Instant } from '../../../shared/clock.ts';
import type { ClientId, StaffId } from '../../../shared/ids.ts';
import type { LeasedAct } from '../../../shared/contract/rights.ts';
import type { TestConnection } from '../../builders/connection.ts';
import type { TestTill } from '../../test-till.ts';

export const day = 24 * 3_600_000;
export const ring = aRing(priced(900_000));

/** Head office on the telephone: the code it makes for what somebody reads out. */
export type ReadOut = (staffId: StaffId, challenge: string, forTill?: string) => string;

export type Leased = {
  readonly till: TestTill;
  /** A VIP, and somebody of no tier. */
  readonly clientId: ClientId;
  readonly served: ClientId;
  readonly readOut: ReadOut;
};

/** A till whose lease head office renewed today, for seven days, and has not since; with a key for its codes unless said so. */
export async function leasedTill(keyHex: string | null = 'c0de'.repeat(16)): Promise<Leased> {
  const till = await openTestTill({ pieces: [ring] });
  const clientId = await knownClient(till, kanda, { tier: 'VIP' });
  const served = await knownClient(till, { ...kanda, evenSo: true });
  await till.close();
  const tillId = withDatabase(till.folder, (db) => {
    transaction(db, (writer) => {
      saveFeedStanding(writer, {
        ...readFeedStanding(db),
        rightsUntil: (till.clock.now() + 7 * day) as Instant,
      });
      if (keyHex !== null) keepCodeKey(writer, keyHex);
    });
    return readSettings(db)?.tillId ?? '';
  });
  const again = await till.restart();
  const readOut: ReadOut = (staffId, challenge, forTill = tillId) =>
    codeByHand(keyHex ?? '', ['carme rights code', forTill, staffId, challenge.replaceAll('-', '')]);
  return { till: again, clientId, served, readOut };
}

/** The same, eight days later: selling goes on, and everything private waits. */
export async function cutOff(keyHex?: string | null): Promise<Leased> {
  const leased = await leasedTill(keyHex);
  await leased.till.clock.advance(8 * day);
  return leased;
}

/** Written anew, so that the rule and its test are not one mistake: fifty bits of the HMAC, five a symbol. */
export function codeByHand(keyHex: string, lines: readonly string[]): string {
  const digest = createHmac('sha256', Buffer.from(keyHex, 'hex')).update(lines.join('\n')).digest();
  let bits = digest.readBigUInt64BE() >> 14n;
  let code = '';
  for (; code.length < 10; bits >>= 5n)
    code = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.charAt(Number(bits & 31n)) + code;
  return `${code.slice(0, 5)}-${code.slice(5)}`;
}

type Window = Pick<TestConnection, 'ask' | 'refusal'>;

/** What the person at a window reads out for an act. */
export const challengeFor = async (at: Window, act: LeasedAct): Promise<string> =>
  (await at.ask('rights.askCode', { act })).challenge;

/** Asks for a code, telephones, and types it in. */
export async function withCode(
  at: Window,
  staffId: StaffId,
  act: LeasedAct,
  readOut: ReadOut,
): Promise<void> {
  const challenge = await challengeFor(at, act);
  await at.ask('rights.giveCode', { code: readOut(staffId, challenge) });
}
