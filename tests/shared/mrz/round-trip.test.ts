import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMrz } from '../../../shared/domain/mrz.ts';
import { mrzLines } from '../../../shared/domain/mrz/reader-lines.ts';
import { anyPaper, aPaper, formats } from './arbitrary-papers.ts';
import { anyFraming } from './framing.ts';
import { writeZone } from './paper.ts';
import type { MrzDocument } from '../../../shared/domain/mrz/document.ts';
import type { MrzFormat } from '../../../shared/domain/mrz/layout.ts';
import type { Paper } from './paper.ts';

describe('any document that is written by the rules', () => {
  test.each(formats)('comes back equal: %s', (format) => {
    fc.assert(
      fc.property(aPaper(format), ({ paper, habits, now }) => {
        const parsed = parseMrz(writeZone(paper, habits), { now });
        expect(parsed).toMatchObject({ ok: true, value: whatItSays(paper) });
      }),
      { numRuns: 200 },
    );
  });

  test('comes back equal through any framing a reader sends it in', () => {
    fc.assert(
      fc.property(anyPaper, anyFraming, ({ paper, habits, now }, send) => {
        const lines = writeZone(paper, habits);
        const found = mrzLines(send(lines));
        expect(found).toEqual(lines);
        expect(parseMrz(found, { now })).toMatchObject({ ok: true, value: whatItSays(paper) });
      }),
      { numRuns: 500 },
    );
  });
});

/** What the zone of a document does not hold. */
const leftOut: Partial<Record<MrzFormat, Partial<MrzDocument>>> = {
  'FRA-ID': { expiryDate: null },
  'FRA-DL': { birthDate: null, sex: null, nationality: null },
  'CHE-DL': { expiryDate: null, sex: null, nationality: null },
};

const whatItSays = (paper: Paper) => ({ ...paper, ...leftOut[paper.format] });
