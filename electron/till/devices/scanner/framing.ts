import { longestScan } from '../../../../shared/domain/piece-code.ts';
import { longestDocument } from '../../../../shared/domain/identity-document/read-document.ts';
import type { Clock } from '../../../../shared/clock.ts';

/** Between two characters of one scan no reader is silent for so long, and no person scans so fast. */
export const silenceMs = 80;

/** A tag is shorter than a line of a machine-readable zone and holds neither its filler nor what begins its frame. */
const longestTag = 27;
const ofZones = ['<', '>', '\u{1}', '\u{2}'] as const;
const lineEnds = ['\r', '\n', '\t'] as const;
const zoneEnd = '\u{3}';

/** What is left of a frame (a check byte), and what a cable picks up, is no scan. */
const shortestScan = 3;

/**
 * Puts together what one scan sent, in whatever pieces it comes. A scan ends by ETX or by silence; a tag by its line
 * end too, so that it need not wait. The line end of a zone says nothing: another line may follow. What is longer than
 * any scan is noise and is dropped with all that follows without a pause.
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
    if (!isNoise && text.replaceAll(/[\s\p{Cc}]/gu, '').length >= shortestScan) scanned(text);
    isNoise = false;
  };
  return {
    feed: (chunk) => {
      cancel();
      // Byte by byte: one chunk may hold the end of one scan and the beginning of the next.
      for (const character of Buffer.from(chunk).toString('latin1')) {
        if (isNoise) continue;
        held += character;
        isNoise = held.length > Math.max(longestScan, longestDocument);
        if (character === zoneEnd || isEndedTag(held)) end();
      }
      if (held !== '') cancel = clock.after(silenceMs, end);
    },
  };
}

const isEndedTag = (text: string): boolean =>
  lineEnds.some((end) => text.endsWith(end)) &&
  text.length <= longestTag + 1 &&
  !ofZones.some((mark) => text.includes(mark));
