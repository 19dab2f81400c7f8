import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openFraming, silenceMs } from '../../../../electron/till/devices/scanner/framing.ts';
import { readDocument } from '../../../../shared/domain/identity-document/read-document.ts';
import { makeTestClock } from '../../../builders/test-clock.ts';
import { anyPaper } from '../../../shared/mrz/arbitrary-papers.ts';
import { anyFraming } from '../../../shared/mrz/framing.ts';
import { writeZone } from '../../../shared/mrz/paper.ts';
import { cutAnywhere } from './cut.ts';

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

describe('a document', () => {
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
