import type { TillStatus } from '../../../shared/contract/till.ts';
import type { House } from '../house.ts';

/** Where and when this is, and how head office and the devices are. */
export function statusOf({ settings, time, courier, printing }: House): TillStatus {
  const { printer, waiting } = printing.state();
  return {
    boutiqueName: settings.boutiqueName,
    tillName: settings.tillName,
    currency: settings.currency,
    taxMode: settings.taxMode,
    taxRateBp: settings.taxRateBp,
    businessDate: time.businessDate(),
    timeZone: settings.timeZone,
    sample: settings.sample,
    sync: courier.state(),
    printer,
    waitingPrints: waiting,
  };
}
