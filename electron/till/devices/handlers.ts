import { ok } from '../../../shared/result.ts';
import { refuseCardNumbers } from '../refuse-card-numbers.ts';
import { transaction } from '../database/transaction.ts';
import { record } from '../journal/record.ts';
import { keepDevice, printerSettings, scannerSettings } from './device-store.ts';
import type { Devices } from '../../../shared/contract/devices.ts';
import type { Handlers } from '../door/handlers.ts';
import type { House } from '../house.ts';

export const devicesHandlers = {
  'devices.list': async (_, { house }) => ok(await devicesOf(house)),
  'devices.set': async ({ scanner, printer }, { house, session }) => {
    const watched = refuseCardNumbers(scanner?.path ?? '', printer?.path ?? '');
    if (!watched.ok) return watched;
    if (scanner !== undefined) {
      transaction(house.db(), (db) => {
        const body = { device: 'scanner', settings: scanner } as const;
        keepDevice(db, body);
        record(db, house, 'till.device-set', session.staffId, body);
      });
      await house.scanning.use(scanner);
    }
    if (printer !== undefined) {
      transaction(house.db(), (db) => {
        const body = { device: 'printer', settings: printer } as const;
        keepDevice(db, body);
        record(db, house, 'till.device-set', session.staffId, body);
      });
      house.printing.wake();
    }
    return ok(await devicesOf(house));
  },
} satisfies Partial<Handlers>;

async function devicesOf({ db, scanning }: House): Promise<Devices> {
  const ports = await scanning.ports();
  return {
    scanner: { settings: scannerSettings(db()), state: scanning.state() },
    printer: { settings: printerSettings(db()) },
    ports: [...ports],
  };
}
