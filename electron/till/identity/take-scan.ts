import { longestScan } from '../../../shared/domain/piece-code.ts';
import { readScan } from '../../../shared/domain/scan.ts';
import { saleInHand } from '../sales/open-sale-store.ts';
import { refuseCardNumbers } from '../refuse-card-numbers.ts';
import { isFor } from './captures.ts';
import { take } from './take.ts';
import type { Reading } from '../../../shared/domain/identity-document/read-document.ts';
import type { House } from '../house.ts';

/**
 * What a reader that is plugged in read: a document goes to whoever captures one for the sale in hand, and to nobody
 * when nobody does; nothing is told of a card's stripe; anything else is told to whoever sells, as if a keyboard had
 * sent it.
 */
export function takeScan(house: House, text: string): void {
  const scan = readScan(text, { now: house.time.now() });
  switch (scan.kind) {
    case 'nothing':
      return;
    case 'badge':
      return house.publish('devices.badgeRead', { text: scan.code });
    case 'document':
      return takeDocument(house, scan.reading);
    case 'stripe':
      return house.log.info({}, 'the stripe of a card was read; nothing of it was kept');
    default:
      // What is longer than any code, and no document, is noise.
      if (text.length <= longestScan && refuseCardNumbers(text).ok)
        house.publish('devices.read', { text: text.trim() });
  }
}

function takeDocument(house: House, reading: Reading): void {
  const capturing = house.captures.latest();
  const capture = capturing && house.captures.of(capturing.session);
  if (!capturing || !capture || !isFor(capture, saleInHand(house.db()))) {
    house.log.info({}, 'a document was scanned while none was asked for; nothing of it was kept');
    return;
  }
  take(house, capturing, capture, reading);
  house.publish('identity.changed', {});
}
