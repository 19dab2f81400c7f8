import { longestDocument } from '../../../../shared/domain/identity-document/read-document.ts';
import { longestScan } from '../../../../shared/domain/piece-code.ts';
import type { Clock } from '../../../../shared/clock.ts';

/** Between two characters of one scan no reader is silent for so long, and no person scans so fast. */
export const silenceMs = 80;

/**
 * A tag is shorter than a line of a machine-readable zone, and holds neither its filler, nor what begins its frame, nor
 * the sign that a licence's bar code begins with.
 */
const longestTag = 27;
const ofDocuments = ['<', '>', '@', '\u{1}', '\u{2}'] as const;
const lineEnds = ['\r', '\n', '\t'] as const;
const frameEnd = '\u{3}';

/** What is left of a frame, and what a cable picks up, is no scan. */
const shortestScan = 3;

/**
 * Puts together what one scan sent, in whatever pieces it comes. A scan ends by ETX or by silence; a tag by its line
 * end too, so that it need not wait. The line end of a document says nothing: another line may follow. What is longer
 * than any scan is noise and is dropped with all that follows without a pause.
 */
export function openFraming(
  clock: Clock,
  scanned: (text: string) => void,
): { feed: (chunk: Uint8Array) => void } {
  let held = '';
  let isNoise = false;
  let cancel = () => {};
  const end = () => {
    cancel();
    const text = held;
    held = '';
    if (!isNoise && isLongEnough(text)) scanned(asText(text));
    isNoise = false;
  };
  const take = (character: string) => {
    // What stands between two frames is the check byte of the first.
    if (isFrameStart(character) && !isLongEnough(held)) held = '';
    held += character;
    isNoise = held.length > Math.max(longestScan, longestDocument);
    if (character === frameEnd || isEndedTag(held)) end();
  };
  return {
    feed: (chunk) => {
      cancel();
      // Byte by byte: one chunk may hold the end of one scan and the beginning of the next.
      for (const character of Buffer.from(chunk).toString('latin1')) if (!isNoise) take(character);
      if (held !== '') cancel = clock.after(silenceMs, end);
    },
  };
}

const isFrameStart = (character: string): boolean => character === '\u{1}' || character === '\u{2}';

const isLongEnough = (text: string): boolean => text.replaceAll(/[\s\p{Cc}]/gu, '').length >= shortestScan;

const isEndedTag = (text: string): boolean =>
  lineEnds.some((end) => text.endsWith(end)) &&
  text.length <= longestTag + 1 &&
  !ofDocuments.some((mark) => text.includes(mark));

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** A Vietnamese name comes in UTF-8, in which it may be cut anywhere; what is none is what its bytes say, one by one. */
function asText(bytes: string): string {
  try {
    return utf8.decode(Buffer.from(bytes, 'latin1'));
  } catch {
    return bytes;
  }
}
