import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openFraming, silenceMs } from '../../../../electron/till/devices/scanner/framing.ts';
import { readBadgeCode } from '../../../../shared/domain/badge-code.ts';
import { longestDocument, readDocument } from '../../../../shared/domain/identity-document/read-document.ts';
import { codesOf, readScan } from '../../../../shared/domain/scan.ts';
import { paperCodeOf, tagOf } from '../../../../shared/domain/scan/checked-code.ts';
import { makeTestClock } from '../../../builders/test-clock.ts';
import { anyPaper } from '../../../shared/mrz/arbitrary-papers.ts';
import { isSeen } from '../../../shared/mrz/guarded.ts';
import { writeZone } from '../../../shared/mrz/paper.ts';
import { readAt } from '../../../shared/mrz/specimens.ts';
import { anyCheckedCode, anyScan } from './any-scan.ts';
import { cutAnywhere } from './cut.ts';
import type { Scan } from '../../../../shared/domain/scan.ts';

/** The scans that come of pieces on a serial line, each after a pause. */
async function scansOf(pieces: readonly string[]): Promise<string[]> {
  const clock = makeTestClock();
  const scans: string[] = [];
  const framing = openFraming(clock, (text) => scans.push(text));
  for (const piece of pieces) {
    framing.feed(Buffer.from(piece, 'latin1'));
    await clock.advance(silenceMs - 1);
  }
  await clock.advance(silenceMs);
  return scans;
}

/** What a broken cable does to a stream at a place. */
type Change = { readonly at: number; readonly takes: number; readonly puts: string };
const aByte = fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code));
const aChange: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(),
  takes: fc.constantFrom(0, 1, 1, 2, 40),
  puts: fc.oneof(
    fc.constant(''),
    aByte,
    fc.constantFrom(
      '\r',
      '\n',
      '\u{2}',
      '\u{3}',
      '<',
      '@',
      '+',
      '|',
      '\u{1d}',
      'ANSI 636014',
      ']C1',
      'DLDAQ',
    ),
  ),
});
const changed = (text: string, { at, takes, puts }: Change): string => {
  const place = at % (text.length + 1);
  return text.slice(0, place) + puts + text.slice(place + takes);
};

const mutated = fc
  .tuple(fc.array(anyScan, { minLength: 1, maxLength: 3 }), fc.array(aChange, { maxLength: 6 }))
  .map(([scans, changes]) => changes.reduce(changed, `${scans.join('\r\n')}\r\n`));
const noise = fc.array(aByte, { maxLength: 600 }).map((bytes) => bytes.join(''));
const long = fc.tuple(aByte, fc.integer({ min: 1, max: 6_000 })).map(([byte, times]) => byte.repeat(times));
const anyStream = fc.oneof(
  { weight: 8, arbitrary: mutated },
  { weight: 3, arbitrary: noise },
  { weight: 1, arbitrary: long },
);

/** The sum of an article number, written a second time. */
const sumOf = (gtin: string): number =>
  [...gtin].reduce((sum, digit, place) => sum + Number(digit) * (place % 2 === 0 ? 3 : 1), 0);

/** What is called sure is so by the code itself, reckoned again. */
function expectHonest(scan: Scan, text: string): void {
  const printed = text.toUpperCase();
  if (!('sureness' in scan) || scan.sureness !== 'verified') return;
  if (scan.kind === 'piece') expect(printed).toContain(tagOf(scan.code));
  if (scan.kind === 'receipt' || scan.kind === 'envelope')
    expect(printed).toContain(paperCodeOf(scan.kind, scan.code));
  if (scan.kind === 'badge') expect(readBadgeCode(scan.code)).toBe(scan.code);
  if (scan.kind === 'product') for (const { gtin } of scan.products) expect(sumOf(gtin) % 10).toBe(0);
}

describe('a serial line', () => {
  test('that sends anything at all brings nothing down, and nothing unsure is called sure', async () => {
    const streams = anyStream.chain((stream) => cutAnywhere(stream));
    await fc.assert(
      fc.asyncProperty(streams, async (pieces) => {
        const scans = await scansOf(pieces);
        expect(scans.join('').length).toBeLessThanOrEqual(pieces.join('').length);
        for (const text of scans) {
          expect(text.length).toBeLessThanOrEqual(longestDocument);
          const scan = readScan(text, readAt);
          expect(codesOf(scan).every((code) => code !== '')).toBe(true);
          expectHonest(scan, text);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test('that spoils one character of a code never brings another code as sure', async () => {
    const aSign = fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code));
    const cases = fc.tuple(anyCheckedCode, fc.nat(), aSign);
    await fc.assert(
      fc.asyncProperty(cases, async ([code, at, byte]) => {
        const place = at % code.length;
        const worn = code.slice(0, place) + byte + code.slice(place + 1);
        const [whole] = (await scansOf([`${code}\r`])).map((text) => readScan(text, readAt));
        for (const text of await scansOf([`${worn}\r`])) {
          const scan = readScan(text, readAt);
          if ('sureness' in scan && scan.sureness === 'verified')
            expect(scan).toMatchObject({ kind: whole?.kind, code: codeIn(whole) });
        }
      }),
      { numRuns: 3_000 },
    );
  });

  test('that spoils one character of a zone brings no document, where a digit or its place can see it', async () => {
    const cases = fc.tuple(
      anyPaper,
      fc.nat(),
      fc.nat(),
      fc.constantFrom(...Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<')),
    );
    await fc.assert(
      fc.asyncProperty(cases, async ([{ paper, habits, now }, line, place, to]) => {
        const lines = writeZone(paper, habits);
        const index = line % lines.length;
        const text = lines[index] ?? '';
        const at = place % text.length;
        const from = text.charAt(at);
        fc.pre(from !== to && isSeen(paper.format, { line: index + 1, position: at + 1, from, to }));
        const worn = lines.with(index, text.slice(0, at) + to + text.slice(at + 1));
        const [read, ...others] = await scansOf([`\u{2}${worn.join('\r')}\r\u{3}`]);
        expect(others).toEqual([]);
        expect(readDocument(read ?? '', now)?.kind).not.toBe('document');
      }),
      { numRuns: 1_000 },
    );
  });
});

const codeIn = (scan: Scan | undefined): string | undefined =>
  scan !== undefined && 'code' in scan ? scan.code : undefined;
