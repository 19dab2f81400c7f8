import { startHeadOffice } from '../head-office-child.ts';
import type { HeadOfficeChild } from '../head-office-child.ts';
import type { CopyablePlace } from './places.ts';

export type Mishap = 'killed' | 'backed up' | 'put back';

/** A head office that is killed, backed up, and put back to what it was at its last backup. */
export type ShakyOffice = {
  readonly now: () => HeadOfficeChild;
  readonly place: () => CopyablePlace;
  readonly hasBackup: () => boolean;
  /** Does it, and waits until head office is there again. */
  readonly suffer: (mishap: Mishap) => Promise<void>;
  readonly counts: Readonly<Record<Mishap, number>>;
};

/** `leadTo` hears where head office is each time it is there again. */
export async function openShakyOffice(
  firstPlace: CopyablePlace,
  leadTo: (url: string) => void,
): Promise<ShakyOffice> {
  let place = firstPlace;
  let backup: CopyablePlace | null = null;
  let office = await startHeadOffice(place);
  leadTo(office.url);
  const counts: Record<Mishap, number> = { killed: 0, 'backed up': 0, 'put back': 0 };

  const ways: Readonly<Record<Mishap, () => Promise<void>>> = {
    killed: () => office.kill(),
    'backed up': async () => {
      await office.stop();
      await backup?.forget();
      backup = await place.copy();
    },
    'put back': async () => {
      await office.kill();
      if (backup === null) return;
      await place.forget();
      place = backup;
      backup = await place.copy();
    },
  };
  return {
    now: () => office,
    place: () => place,
    hasBackup: () => backup !== null,
    suffer: async (mishap) => {
      await ways[mishap]();
      office = await startHeadOffice(place);
      leadTo(office.url);
      counts[mishap] += 1;
    },
    counts,
  };
}
