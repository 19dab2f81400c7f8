import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openFraming, silenceMs } from '../../../../electron/till/devices/scanner/framing.ts';
import { readDocument } from '../../../../shared/domain/identity-document/read-document.ts';
import { makeTestClock } from '../../../builders/test-clock.ts';
import { anyPaper } from '../../../shared/mrz/arbitrary-papers.ts';
import { anyFraming } from '../../../shared/mrz/framing.ts';
import { writeZone } from '../../../shared/mrz/paper.ts';
import { readAt } from '../../../shared/mrz/specimens.ts';
import { anyCard, anyHabits, writeCard } from '../../../shared/aamva/card.ts';
import { anyVnCard, writeVnQr } from '../../../shared/vn-card.ts';
import { cutAnywhere } from './cut.ts';
import type { Reading } from '../../../../shared/domain/identity-document/read-document.ts';

/** Sends pieces, each followed by a pause, and gives the scans that came of them. */
async function send(pieces: readonly (readonly [bytes: string, pauseMs: number])[]): Promise<string[]> {
  const clock = makeTestClock();
  const scans: string[] = [];
  const framing = openFraming(clock, (text) => scans.push(text));
  for (const [bytes, pauseMs] of pieces) {
    framing.feed(Buffer.from(bytes, 'latin1'));
    await clock.advance(pauseMs);
  }
  return scans;
}
/** A document without how sure it is: a line end that a reader adds may look like the card's own, or hide its loss. */
const fieldsOf = (reading: Reading | null | undefined) => {
  if (reading?.kind !== 'document') return reading;
  const { sureness: _sureness, ...fields } = reading.document;
  return fields;
};
const whole = (text: string) => send([[text, silenceMs]]);

describe('a tag', () => {
  test.each(['\r', '\n', '\r\n', '\t'])('ends at its line end %j, without waiting', async (end) => {
    expect((await send([[`R-2041${end}`, 0]])).map((text) => text.trim())).toEqual(['R-2041']);
  });

  test('without one ends by silence, and not before', async () => {
    expect(await send([['R-2041', silenceMs - 1]])).toEqual([]);
    expect(await whole('R-2041')).toEqual(['R-2041']);
  });

  test('after another is another, also in one piece', async () => {
    expect((await whole('R-1001\r\nR-1002\r\nR-1003')).map((text) => text.trim())).toEqual([
      'R-1001',
      'R-1002',
      'R-1003',
    ]);
  });

  test.each(['\r\n', '\u{0}', 'x\r', '\u{3}A'])('is not what is left of a frame: %j', async (noise) => {
    expect(await whole(noise)).toEqual([]);
  });

  test('is not noise without an end, and the next scan is read again', async () => {
    expect(
      await send([
        ['9'.repeat(5_000), silenceMs],
        ['R-2041\r', 0],
      ]),
    ).toEqual(['R-2041\r']);
  });

  test('comes whole out of any pieces', async () => {
    const tags = fc.array(fc.stringMatching(/^[A-Z]-[0-9]{4,12}$/), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(
        tags.chain((all) => fc.tuple(fc.constant(all), cutAnywhere(`${all.join('\r\n')}\r\n`))),
        async ([all, pieces]) => {
          const scans = await send(pieces.map((piece) => [piece, silenceMs - 1] as const));
          expect(scans.map((text) => text.trim())).toEqual(all);
        },
      ),
    );
  });
});

describe('a frame', () => {
  test.each(['', '}', 'R', '\u{3}', '\r'])(
    'is followed by its check byte %j, which is no part of the next',
    async (byte) => {
      const frame = (text: string) => `\u{2}${text}\u{3}${byte}`;
      expect(
        (await whole(frame('R-1001') + frame('R-1002'))).map((text) => text.replaceAll(/\p{Cc}/gu, '')),
      ).toEqual(['R-1001', 'R-1002']);
    },
  );

  test('takes nothing from a scan that comes right after it and has none', async () => {
    expect(await whole('\u{2}R-1001\u{3}R-1002\r')).toEqual(['\u{2}R-1001\u{3}', 'R-1002\r']);
  });
});

describe('a document', () => {
  test('that is a bar code comes back equal out of any framing, in any pieces', async () => {
    const texts = fc.oneof(
      fc.tuple(anyCard, anyHabits).map(([card, habits]) => writeCard(card, habits)),
      fc.tuple(anyVnCard, fc.constantFrom('', '||||')).map(([card, more]) => writeVnQr(card, more)),
    );
    const frames = fc.constantFrom<(text: string) => string>(
      (text) => text,
      (text) => `${text}\r`,
      (text) => `${text}\r\n`,
      (text) => `${text}\n`,
      (text) => `${text}\t`,
      (text) => `\u{2}${text}\u{3}`,
      (text) => `\u{2}${text}\u{3}\u{5d}`,
      (text) => `]L2${text}\r`,
    );
    const cases = fc
      .tuple(texts, frames)
      .chain(([text, frame]) =>
        fc.tuple(fc.constant(text), cutAnywhere(Buffer.from(frame(text)).toString('latin1'))),
      );
    await fc.assert(
      fc.asyncProperty(cases, async ([text, pieces]) => {
        const scans = await send([
          ...pieces.map((piece) => [piece, silenceMs - 1] as const),
          ['', silenceMs],
        ]);
        expect(scans).toHaveLength(1);
        const [expected, read] = [text, scans[0] ?? ''].map((one) => readDocument(one, readAt.now));
        expect(expected?.kind).toBe('document');
        expect(fieldsOf(read)).toEqual(fieldsOf(expected));
      }),
      { numRuns: 500 },
    );
  });

  test('comes back equal out of any framing, in any pieces', async () => {
    const cases = fc.tuple(anyPaper, anyFraming).chain(([{ paper, habits, now }, framing]) => {
      const lines = writeZone(paper, habits);
      return fc.record({
        now: fc.constant(now),
        lines: fc.constant(lines),
        pieces: cutAnywhere(framing(lines)),
      });
    });
    await fc.assert(
      fc.asyncProperty(cases, async ({ now, lines, pieces }) => {
        const scans = await send([
          ...pieces.map((piece) => [piece, silenceMs - 1] as const),
          ['', silenceMs],
        ]);
        const readings = scans.map((text) => readDocument(text, now)).filter((reading) => reading !== null);
        const expected = readDocument(lines.join('\n'), now);
        expect(readings.length).toBeGreaterThan(0);
        for (const reading of readings) expect(reading).toEqual(expected);
        // Nothing of a document is ever taken for a tag.
        expect(scans).toHaveLength(readings.length);
      }),
      { numRuns: 500 },
    );
  });
});
