import { ok } from '../../../shared/result.ts';
import { transaction } from '../database/transaction.ts';
import { record } from '../journal/record.ts';
import { keepScanner, scannerSettings } from './device-store.ts';
import type { Devices } from '../../../shared/contract/devices.ts';
import type { Handlers } from '../door/handlers.ts';
import type { House } from '../house.ts';

export const devicesHandlers = {
  'devices.list': async (_, { house }) => ok(await devicesOf(house)),
  'devices.set': async ({ scanner }, { house, session }) => {
    if (scanner !== undefined) {
      transaction(house.db(), (db) => {
        keepScanner(db, scanner);
        record(db, house, 'till.device-set', session.staffId, { device: 'scanner', settings: scanner });
      });
      await house.scanning.use(scanner);
    }
    return ok(await devicesOf(house));
  },
} satisfies Partial<Handlers>;

async function devicesOf({ db, scanning }: House): Promise<Devices> {
  const ports = await scanning.ports();
  return { scanner: { settings: scannerSettings(db()), state: scanning.state() }, ports: [...ports] };
}
