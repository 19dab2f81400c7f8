import { readBadgeCode } from '../../../shared/domain/badge-code.ts';
import { readDocument } from '../../../shared/domain/identity-document/read-document.ts';
import { saleInHand } from '../sales/open-sale-store.ts';
import { refuseCardNumbers } from '../refuse-card-numbers.ts';
import { isFor } from './captures.ts';
import { take } from './take.ts';
import type { House } from '../house.ts';

/**
 * What a reader that is plugged in read: a document goes to whoever captures one for the sale in hand, and to nobody
 * when nobody does; anything else is told to whoever sells, as if a keyboard had sent it.
 */
export function readScan(house: House, text: string): void {
  const badge = readBadgeCode(text);
  if (badge !== null) return house.publish('devices.badgeRead', { text: badge });
  const reading = readDocument(text, house.time.now());
  if (!reading) {
    if (refuseCardNumbers(text).ok) house.publish('devices.read', { text: text.trim() });
    return;
  }
  const capturing = house.captures.latest();
  const capture = capturing && house.captures.of(capturing.session);
  if (!capturing || !capture || !isFor(capture, saleInHand(house.db()))) {
    house.log.info({}, 'a document was scanned while none was asked for; nothing of it was kept');
    return;
  }
  take(house, capturing, capture, reading);
  house.publish('identity.changed', {});
}
