import { longestDocument } from '../../shared/domain/identity-document/read-document.ts';
import { longestScan } from '../../shared/domain/piece-code.ts';
import { readScan } from '../../shared/domain/scan.ts';
import { say } from '../../shared/messages/screens.ts';
import { on } from '../api/on.ts';
import { windowClock } from '../clock.ts';
import { askIdentity, captureIn, useIdentity } from '../state/identity-store.ts';
import { takeClientCard } from '../state/client-sale.ts';
import { isUnsettled, usePayment } from '../state/payment-store.ts';
import { goTo, usePlace } from '../state/place-store.ts';
import { canSell } from '../state/rights.ts';
import { changeSale } from '../state/sale-store.ts';
import { clearToasts, tell, tellFailure } from '../state/toast-store.ts';
import { takeBadge } from './badges.ts';
import { attachWedge } from './attach-wedge.ts';
import { lowTone, tick } from './sounds.ts';
import { isDocument } from './wedge.ts';
import type { CheckId } from '../../shared/ids.ts';

/**
 * From now on a scan goes where it belongs, whatever has the focus and whichever screen is open: a document to the
 * check that waits for one, a client's card and a piece onto the sale.
 */
export function scanAnywhere() {
  attachWedge(windowClock, (text) => void takeScan(text));
  // A reader on a cable of its own: the till has read it, and kept what was a document.
  on('devices.read', ({ text }) => void takeScan(text));
  on('devices.badgeRead', ({ text }) => takeBadge(text));
}

async function takeScan(text: string) {
  const scan = readScan(text, { now: windowClock.now() });
  if (scan.kind === 'badge') return takeBadge(scan.code);
  // Before anyone with a right to sell is signed in, a burst is only kept out of the PIN.
  if (!canSell()) return lowTone();
  if (isUnsettled(usePayment.getState())) {
    lowTone();
    return tell(say('scan.wait'));
  }
  const capture = captureIn(useIdentity.getState().identity);
  if (capture) return readDocument(capture.checkId, text);
  if (scan.kind === 'document' || isDocument(text)) {
    // What a document says is not looked up among the pieces.
    lowTone();
    return tell(say('identity.not-asked'));
  }
  if (scan.kind === 'client card') return (await takeClientCard(scan.code)) ? tick() : lowTone();
  // No code is so long: a cable's noise, or a code of something else.
  if (text.length > longestScan) return lowTone();
  return takePiece(text);
}

async function takePiece(code: string) {
  const { place, sheet } = usePlace.getState();
  if (place !== 'sell' || sheet !== null) goTo('sell');
  if (await changeSale('sales.scan', { text: code })) tick();
  else lowTone();
}

async function readDocument(checkId: CheckId, text: string) {
  if (usePlace.getState().place !== 'identity') goTo('identity');
  clearToasts();
  const reply = await askIdentity('identity.scan', { checkId, text: text.slice(0, longestDocument) });
  if (reply.ok) return tick();
  lowTone();
  return tellFailure(reply.error);
}
