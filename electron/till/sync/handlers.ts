import { enrolResponseSchema, refusalSchema } from '../../../shared/sync/push.ts';
import { err, ok } from '../../../shared/result.ts';
import { transaction } from '../database/transaction.ts';
import { record } from '../journal/record.ts';
import { readStanding, saveEnrolment } from './sync-store.ts';
import { isSecure } from './transport.ts';
import type { Handler, Handlers } from '../door/handlers.ts';

const enrol: Handler<'sync.enrol'> = async ({ address, code }, { house, session }) => {
  const { settings } = house;
  if (settings.sample) return err({ code: 'sample.stays' });
  const standing = readStanding(house.db());
  if (standing.address !== null)
    return err({ code: 'enrol.already', details: { headOffice: standing.headOffice ?? '' } });
  const url = new URL(address);
  if (!isSecure(url)) return err({ code: 'enrol.insecure' });

  const body = JSON.stringify({
    protocol: 1,
    code,
    till: settings.tillId,
    tillName: settings.tillName,
    boutiqueName: settings.boutiqueName,
    country: settings.country,
    currency: settings.currency,
    timeZone: settings.timeZone,
    publicKey: house.tillKey.publicKeyHex,
  });
  const answer = await house.transport.post(new URL('/v1/enrol', url), body, {});
  if (!answer.ok)
    return err({
      code: answer.error.reason === 'not understood' ? 'enrol.refused' : 'enrol.unreachable',
      details: { address: url.host },
    });
  const accepted = enrolResponseSchema.safeParse(answer.value.body);
  if (answer.value.status !== 200 || !accepted.success) {
    const refusal = refusalSchema.safeParse(answer.value.body);
    return err({
      code: refusal.success && refusal.data.code === 'wrong-code' ? 'enrol.wrong-code' : 'enrol.refused',
    });
  }
  const { headOffice, legalEntity, serverTime } = accepted.data;
  house.time.learn(serverTime);
  transaction(house.db(), (db) => {
    saveEnrolment(db, { address: url.origin, headOffice, legalEntity });
    record(db, house, 'till.enrolled', session.staffId, { headOffice });
  });
  house.courier.wake();
  return ok(house.courier.state());
};

export const syncHandlers = {
  'sync.enrol': enrol,
  'sync.now': (_, { house }) => {
    house.courier.wake();
    return ok(house.courier.state());
  },
} satisfies Partial<Handlers>;
