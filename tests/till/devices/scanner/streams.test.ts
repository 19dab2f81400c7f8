import { describe, expect, test } from 'vitest';
import { openFraming, silenceMs } from '../../../../electron/till/devices/scanner/framing.ts';
import { mrzDocuments, mrzLines } from '../../../../shared/domain/mrz/reader-lines.ts';
import { parseMrz } from '../../../../shared/domain/mrz.ts';
import { readScan } from '../../../../shared/domain/scan.ts';
import { takeAim } from '../../../../shared/domain/scan/aim.ts';
import { makeTestClock } from '../../../builders/test-clock.ts';
import { codeOf, key, play } from '../../../screens/keyboard.ts';
import { readAt, referenceFile, referenceRows } from '../../../shared/mrz/specimens.ts';
import type { WedgeKey } from '../../../../renderer/scanner/wedge.ts';

type Row = {
  readonly name: string;
  readonly transport: 'serial' | 'keyboard' | 'hid-pos';
  readonly chunks?: readonly string[];
  readonly text?: string;
  readonly expect: {
    readonly kind: string;
    readonly payload: unknown;
    readonly aim?: string;
    readonly layout?: string;
  };
};
type Layouts = {
  readonly layouts: Readonly<
    Record<
      string,
      {
        readonly typed_us_appears_as: Record<string, string>;
        readonly with_caps_lock: Record<string, string>;
      }
    >
  >;
};

const rows = referenceRows('scanner-streams.jsonl') as readonly Row[];
const called = (row: Row) => [row.name, row] as const;
// What a balance sends has a driver of its own.
const ofScanners = rows.filter(({ expect: said }) => !/^(?:weight|scale-error)$/.test(said.kind));

/** What comes of chunks on a serial line, each right after the last and silence after all. */
async function scansOf(chunks: readonly string[]): Promise<string[]> {
  const clock = makeTestClock();
  const scans: string[] = [];
  const framing = openFraming(clock, (text) => scans.push(text));
  for (const chunk of chunks) framing.feed(Buffer.from(chunk, 'hex'));
  await clock.advance(silenceMs);
  return scans;
}

/** What a scan is said to be, in the words of the file. */
function saidOf(scans: readonly string[]): { kind: string; payload: unknown; aim?: string } {
  const [text] = scans;
  if (text === undefined) return { kind: 'none', payload: null };
  expect(scans).toHaveLength(1);
  const { aim } = takeAim(text);
  const documents = mrzDocuments(text);
  if (documents.length > 1 && documents.every((lines) => parseMrz(lines, readAt).ok))
    return { kind: 'mrz-two', payload: documents };
  const scan = readScan(text, readAt);
  const withAim = aim === null ? {} : { aim };
  switch (scan.kind) {
    case 'document': {
      if (scan.reading.kind === 'document') return { kind: 'mrz', payload: scan.reading.document.zone };
      const lines = mrzLines(text);
      const isShort = lines.length === 1;
      return {
        kind: isShort ? 'mrz-incomplete' : 'mrz-damaged',
        payload: lines.map((line) => line.replace(/_+$/, '')),
      };
    }
    case 'gs1':
      return {
        kind: scan.others.length > 0 ? 'barcode-ambiguous' : 'barcode',
        payload: takeAim(text).text.trim(),
        ...withAim,
      };
    case 'piece':
    case 'product':
      return { kind: 'barcode', payload: scan.code, ...withAim };
    default:
      return { kind: scan.kind, payload: null };
  }
}

describe.runIf(rows.length > 0)('the recorded streams', () => {
  const serial = ofScanners.filter(({ transport }) => transport === 'serial');
  test.each(serial.map(called))('%s comes over a cable as what it is', async (_, row) => {
    const { kind, payload, aim } = row.expect;
    const expected = { kind, payload, ...(aim === undefined ? {} : { aim }) };
    expect(saidOf(await scansOf(row.chunks ?? []))).toEqual(expected);
  });

  test.each(serial.map(called))('%s comes alike byte by byte', async (_, row) => {
    const bytes = (row.chunks ?? []).join('').match(/../g) ?? [];
    expect(await scansOf(bytes)).toEqual(await scansOf(row.chunks ?? []));
  });

  const keyboard = rows.filter(({ transport }) => transport === 'keyboard');
  test.each(keyboard.map(called))('%s is read from the keys, whatever they wrote', (_, row) => {
    const { scans, typed } = play(keysThatWrite(row));
    expect(typed).toEqual([]);
    expect(scans).toHaveLength(1);
    const scan = readScan(scans[0] ?? '', readAt);
    expect(scan).toMatchObject({ kind: 'document', reading: { document: { zone: row.expect.payload } } });
  });
});

/** The physical keys behind what a layout wrote: the one thing a window knows of them besides the text. */
function keysThatWrite({ text = '', expect: { kind, layout = 'us' } }: Row): WedgeKey[] {
  const { layouts } = referenceFile('keyboard-layout-mangling.json') as Layouts;
  const { typed_us_appears_as: plain = {}, with_caps_lock: capitals = {} } = layouts[layout] ?? {};
  const writes = kind === 'mrz-caps' ? { ...plain, ...capitals } : plain;
  const inZones = Object.entries(writes).filter(([struck]) => /[A-Z0-9<]/.test(struck));
  let at = 1_000;
  return [...text].map((written) => {
    at += 4;
    if (written === '\n') return key('Enter', at);
    const struck = inZones.find(([, appears]) => appears === written)?.[0] ?? '';
    return key(codeOf(struck), at, { shift: /[A-Z<]/.test(struck) });
  });
}
