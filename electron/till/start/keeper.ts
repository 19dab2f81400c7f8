import { randomBytes } from 'node:crypto';
import { whyWeakPin } from '../../../shared/domain/pin.ts';
import { sayError } from '../../../shared/messages/say.ts';
import { err, ok } from '../../../shared/result.ts';
import { backupsOf } from '../database/backup.ts';
import { explain } from '../database/explain.ts';
import { sealKey, unsealKey } from '../keys/envelope.ts';
import { makeRecoveryCode } from '../keys/recovery-code.ts';
import { openHouse } from '../open-house.ts';
import { enrolAt } from '../sync/enrol.ts';
import { readStanding } from '../sync/sync-store.ts';
import { markSample, readSampleKey, whatLies } from './data-folder.ts';
import { found } from './found-till.ts';
import type { Failure } from '../../../shared/contract/app-error.ts';
import type { SetUp, StartState } from '../../../shared/contract/start.ts';
import type { Result } from '../../../shared/result.ts';
import type { House, Publish } from '../house.ts';
import type { OpenHouse } from '../open-house.ts';
import type { TillParts } from '../open-till.ts';

/** Keeps the house while it is closed, and opens it: with the host's key, the recovery code, or as a sample. */
export type Keeper = {
  readonly house: () => House | null;
  readonly whyClosed: () => Failure;
  readonly state: () => StartState;
  readonly trySample: () => Promise<Result<StartState, Failure>>;
  readonly setUp: (setUp: SetUp) => Promise<Result<{ recoveryCode: string }, Failure>>;
  readonly unlock: (recoveryCode: string) => Promise<Result<StartState, Failure>>;
  /** Lets a till that head office has blocked in again, with a new code of that head office. */
  readonly enrolAnew: (code: string) => Promise<Result<StartState, Failure>>;
  /** What to say of trouble with the disk or the database; after an I/O error it is opened again first. */
  readonly recover: (failure: Failure) => Failure;
  readonly close: () => Promise<void>;
};

export function openKeeper(parts: TillParts, publish: Publish): Keeper {
  const { folder, sampleFolder, clock, makeId } = parts;
  let open: OpenHouse | null = null;
  let problem: Failure | null = null;
  let busy = false;

  const standing = (): StartState['state'] => {
    if (open) return readStanding(open.house.db()).isRevoked ? 'revoked' : 'open';
    if (!problem) return 'fresh';
    return problem.code === 'key.missing' ? 'locked' : 'refused';
  };
  const state = (): StartState => ({
    state: standing(),
    sample: open?.house.settings.sample ?? false,
    sampleThere: whatLies(sampleFolder) === 'sample',
    problem: problem && { code: problem.code, message: sayError(problem) },
  });
  const enter = (where: string, key: Uint8Array | null): Result<StartState, Failure> => {
    if (!key) return err((problem = { code: 'key.missing' }));
    const opened = openHouse(parts, where, key, {
      publish,
      lost: (failure) => lose(failure, where),
      revoked: () => publish('start.changed', state()),
    });
    problem = opened.ok ? null : explain(opened.error, where);
    if (opened.ok) {
      open = opened.value;
      parts.opened(where, key);
    }
    publish('start.changed', state());
    return opened.ok ? ok(state()) : err(problem ?? opened.error);
  };
  const lose = (failure: Failure, where: string) => {
    const closing = open;
    open = null;
    problem = explain(failure, where);
    void closing?.close();
    publish('start.changed', state());
  };
  // Two windows may ask at once; the second finds the house open or the work under way.
  const alone = async <T>(work: () => Promise<Result<T, Failure>>): Promise<Result<T, Failure>> => {
    if (open || busy) return err({ code: 'till.already-open' });
    busy = true;
    try {
      return await work();
    } finally {
      busy = false;
    }
  };

  const content = whatLies(folder);
  if (content === 'sample') enter(folder, readSampleKey(folder));
  if (content === 'boutique') enter(folder, parts.key);
  // A till was here and is gone: a new one would take the sealed key of its backups away.
  if (content === 'nothing' && backupsOf(folder).length > 0)
    problem = explain({ code: 'database.damaged' }, folder);

  return {
    house: () => open?.house ?? null,
    whyClosed: () => problem ?? { code: 'till.not-open' },
    state,
    trySample: () =>
      alone(async () => {
        if (problem || whatLies(folder) !== 'nothing') return err(problem ?? { code: 'till.already-open' });
        if (whatLies(sampleFolder) === 'sample') return enter(sampleFolder, readSampleKey(sampleFolder));
        const key = randomBytes(32);
        const sample = await import('../../../resources/sample/sample-boutique.ts');
        const { name, country, currency, taxMode, taxRateBp, tillName } = sample.sampleBoutique;
        const boutique = { name, country, currency, taxMode, taxRateBp };
        const founding = {
          folder: sampleFolder,
          key,
          clock,
          makeId,
          boutique,
          tillName,
          staff: sample.sampleStaff,
          pieces: sample.samplePieces,
          rates: sample.sampleRates,
          clients: sample.sampleClients,
        };
        const made = await found({ ...founding, sample: true }, () => markSample(sampleFolder, key));
        return made.ok ? enter(sampleFolder, key) : made;
      }),
    setUp: ({ boutique, tillName, manager, associates }) =>
      alone(async () => {
        if (problem || whatLies(folder) !== 'nothing') return err(problem ?? { code: 'till.already-open' });
        const why = [manager, ...associates].map(({ pin }) => whyWeakPin(pin)).find((weak) => weak !== null);
        if (why !== undefined) return err({ code: 'pin.weak', details: { why } });
        const key = parts.key ?? randomBytes(32);
        const staff = [
          { ...manager, role: 'manager' as const },
          ...associates.map((person) => ({ ...person, role: 'associate' as const })),
        ];
        const founding = {
          folder,
          key,
          clock,
          makeId,
          boutique,
          tillName,
          staff,
          pieces: [],
          rates: [],
          clients: [],
          sample: false,
        };
        const recoveryCode = makeRecoveryCode();
        const made = await found(founding, () => sealKey(folder, key, recoveryCode));
        if (!made.ok) return made;
        const entered = enter(folder, key);
        return entered.ok ? ok({ recoveryCode }) : entered;
      }),
    unlock: (recoveryCode) =>
      alone(async () => {
        if (whatLies(folder) === 'nothing') return err(problem ?? { code: 'till.not-open' });
        const key = await unsealKey(folder, recoveryCode);
        return key.ok ? enter(folder, key.value) : key;
      }),
    enrolAnew: async (code) => {
      const house = open?.house;
      if (!house) return err(problem ?? { code: 'till.not-open' });
      const { address, isRevoked } = readStanding(house.db());
      if (address === null || !isRevoked) return err({ code: 'till.already-open' });
      const enrolled = await enrolAt(house, address, code, null);
      if (!enrolled.ok) return enrolled;
      publish('start.changed', state());
      return ok(state());
    },
    recover: (failure) => {
      const where = open?.house.folder ?? folder;
      const again = failure.code === 'disk.trouble' ? open?.house.reopen() : undefined;
      return explain(again?.ok === false ? again.error : failure, where);
    },
    close: async () => {
      const closing = open;
      open = null;
      await closing?.close();
    },
  };
}
