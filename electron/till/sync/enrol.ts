import { enrolResponseSchema, refusalSchema } from '../../../shared/sync/push.ts';
import { err, ok } from '../../../shared/result.ts';
import { refuseCardNumbers } from '../refuse-card-numbers.ts';
import { transaction } from '../database/transaction.ts';
import { record } from '../journal/record.ts';
import { readProtection } from '../machine/protection.ts';
import { readStanding, saveEnrolment } from './sync-store.ts';
import { isSecure } from './transport.ts';
import type { Failure } from '../../../shared/contract/app-error.ts';
import type { StaffId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import type { House } from '../house.ts';

/** Joins this till to a head office with a one-time code; `by` is nobody where none can sign in before it is done. */
export async function enrolAt(
  house: House,
  address: string,
  code: string,
  by: StaffId | null,
): Promise<Result<null, Failure>> {
  const { settings } = house;
  const watched = refuseCardNumbers(address, code);
  if (!watched.ok) return watched;
  if (settings.sample) return err({ code: 'sample.stays' });
  const already = enrolledAlready(house);
  if (already) return err(already);
  const url = new URL(address);
  if (!isSecure(url)) return err({ code: 'enrol.insecure' });

  const protection = await readProtection(house.folder);
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
    protection,
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
  // Two windows may have asked at once, with two codes.
  const meanwhile = enrolledAlready(house);
  if (meanwhile) return err(meanwhile);
  const { headOffice, legalEntity, serverTime } = accepted.data;
  house.time.learn(serverTime);
  transaction(house.db(), (db) => {
    saveEnrolment(db, { address: url.origin, headOffice, legalEntity });
    record(db, house, 'till.enrolled', by, { headOffice, protection });
  });
  house.courier.wake();
  return ok(null);
}

/** Once is enough, unless head office no longer takes what this till sends: then it must be let in anew. */
function enrolledAlready({ db, courier }: House): Failure | null {
  const { address, headOffice, isRevoked } = readStanding(db());
  if (address === null || isRevoked || courier.state().state === 'refused') return null;
  return { code: 'enrol.already', details: { headOffice: headOffice ?? '' } };
}
