import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readOn } from '../../../electron/till/identity/reading.ts';
import { readDocument } from '../../../shared/domain/identity-document/read-document.ts';
import { anyPaper } from '../../shared/mrz/arbitrary-papers.ts';
import { anyFraming } from '../../shared/mrz/framing.ts';
import { writeZone } from '../../shared/mrz/paper.ts';
import { annaAt, begin, cheap, captureIn, passport, shown, stopped } from './counter.ts';

const [first = '', second = ''] = passport();

describe('a keyboard that reads documents', () => {
  test('sends a document whole, at any framing, and it is read alike', () => {
    fc.assert(
      fc.property(anyPaper, anyFraming, ({ paper, habits, now }, framing) => {
        const lines = writeZone(paper, habits);
        expect(readDocument(framing(lines), now)).toEqual(readDocument(lines.join('\n'), now));
      }),
      { numRuns: 500 },
    );
  });

  test('sends a document line by line, and its last line makes it whole', () => {
    fc.assert(
      fc.property(anyPaper, ({ paper, habits, now }) => {
        const lines = writeZone(paper, habits);
        let begun: string | null = null;
        const readings = lines.map((line) => {
          const read = readOn(begun, line, now);
          begun = read.begun;
          return read.reading;
        });
        expect(readings.at(-1)).toEqual(readDocument(lines.join('\n'), now));
      }),
      { numRuns: 500 },
    );
  });

  test('has its lines put together when they come at once', async () => {
    const till = await stopped('Kanda', 'Phetsavong');
    const { checkId } = await begin(till);
    const half = captureIn(await till.ask('identity.scan', { checkId, text: first }));
    expect(half).toMatchObject({ stage: 'damaged', fields: [] });
    await till.clock.advance(900);
    const whole = captureIn(await till.ask('identity.scan', { checkId, text: second }));
    expect(whole).toMatchObject({ stage: 'compare', name: 'same' });
    expect(shown(whole, 'documentNumber')).toBe('L898902C3');
  });

  test('does not have the lines of two documents put together', async () => {
    const till = await stopped('Kanda', 'Phetsavong');
    const { checkId } = await begin(till);
    await till.ask('identity.scan', { checkId, text: first });
    await till.clock.advance(1_001);
    const other = captureIn(await till.ask('identity.scan', { checkId, text: second }));
    expect(other.stage).toBe('damaged');
  });

  test('may read the same document twice, or a whole one after a damaged one', async () => {
    const till = await stopped('Kanda', 'Phetsavong');
    const { checkId } = await begin(till);
    const worn = second.replace('L8', 'LB');
    for (const lines of [
      [first, worn],
      [first, second],
      [first, second],
    ])
      await till.ask('identity.scan', { checkId, text: lines.join('\r') });
    expect(captureIn(await till.ask('identity.state', {})).stage).toBe('compare');
  });
});

test('a document scanned where none is asked for is neither looked up nor repeated', async () => {
  const ring = cheap();
  const till = await annaAt([ring]);
  for (const text of [first, second, `${first}\r${second}`]) {
    const reply = await till.send('sales.scan', { text });
    expect(reply).toMatchObject({ ok: false, error: { code: 'scan.document' } });
    expect(JSON.stringify(reply)).not.toMatch(/PHETSAVONG|L898902C3/);
  }
});
