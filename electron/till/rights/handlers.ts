import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { inGroups, toCrockford } from '../../../shared/domain/crockford.ts';
import { err, ok } from '../../../shared/result.ts';
import {
  challengeText,
  readRightsCode,
  rightsCodeMs,
  rightsCodeSymbols,
  rightsCodeText,
} from '../../../shared/sync/rights-codes.ts';
import { rightsAreFresh } from '../sync/feeds/rights.ts';
import { actOf } from './act-of.ts';
import { codeKeyOf } from './code-key-store.ts';
import type { Challenged } from '../../../shared/sync/rights-codes.ts';
import type { Handler, Handlers } from '../door/handlers.ts';

/** Codes that may be mistyped before a challenge is given up: no code is found by trying. */
const triesForCode = 5;

const askCode: Handler<'rights.askCode'> = ({ act: asked }, context) => {
  const { house, session } = context;
  if (rightsAreFresh(house)) return err({ code: 'rights.code-not-needed' });
  if (codeKeyOf(house.db()) === null) return err({ code: 'rights.no-code-key' });
  const act = actOf(context, asked);
  if (!act.ok) return act;
  const nonce = randomBytes(16).toString('hex');
  const { staffId } = session;
  const challenge = challengeOf({ till: house.settings.tillId, staffId, act: act.value, nonce });
  house.codes.put(session, { act: act.value, challenge, nonce, triesLeft: triesForCode, isGiven: false });
  return ok({ challenge: inGroups(challenge, 5), secondsLeft: rightsCodeMs / 1000 });
};

const giveCode: Handler<'rights.giveCode'> = ({ code }, { house, session, connection }) => {
  const keyHex = codeKeyOf(house.db());
  const awaited = house.codes.find(session);
  if (keyHex === null || !awaited || awaited.isGiven || awaited.triesLeft === 0)
    return err({ code: 'rights.code-over' });
  const right = codeOf(keyHex, house.settings.tillId, session.staffId, awaited.challenge);
  const left = awaited.triesLeft - 1;
  // Nothing opens to who is here by force: the right code is to them a wrong one.
  const isGiven = isSame(right, readRightsCode(code)) && !connection.isUnderDuress();
  house.codes.change(session, { ...awaited, triesLeft: left, isGiven });
  return isGiven
    ? ok({ secondsLeft: Math.ceil(awaited.msLeft / 1000) })
    : err({ code: 'rights.code-wrong', details: { left } });
};

export const rightsHandlers = {
  'rights.askCode': askCode,
  'rights.giveCode': giveCode,
} satisfies Partial<Handlers>;

const challengeOf = (challenged: Challenged): string =>
  toCrockford(createHash('sha256').update(challengeText(challenged)).digest(), rightsCodeSymbols);

const codeOf = (keyHex: string, ...[till, staffId, challenge]: Parameters<typeof rightsCodeText>): string =>
  toCrockford(
    createHmac('sha256', Buffer.from(keyHex, 'hex'))
      .update(rightsCodeText(till, staffId, challenge))
      .digest(),
    rightsCodeSymbols,
  );

/** Takes as long whichever symbols are right. */
const isSame = (right: string, typed: string | null): boolean =>
  typed !== null && timingSafeEqual(Buffer.from(right), Buffer.from(typed));
