import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMrz } from '../../../shared/domain/mrz.ts';
import { mrzDocuments, mrzLines } from '../../../shared/domain/mrz/reader-lines.ts';
import { anyCharacter } from './framing.ts';
import { erikssons, readAt, referenceRows } from './specimens.ts';

const { passport, card, smallCard } = erikssons;

describe('the lines in what a reader sent', () => {
  test('are those of two documents when two were read, and no layout fits them', () => {
    const text = [...passport, ...card, ''].join('\r');
    expect(mrzDocuments(text)).toEqual([passport, card]);
    expect(parseMrz(mrzLines(text), readAt)).toMatchObject({ error: { code: 'mrz.no-layout' } });
  });

  test('are kept when half of a document is missing or a line lost a character, to say what is wrong', () => {
    const [first, second] = passport;
    expect(mrzLines(`${first}\r`)).toEqual([first]);
    const short = [first.slice(0, -1), second];
    expect(mrzLines(short.join('\r'))).toEqual(short);
    expect(parseMrz(short, readAt)).toMatchObject({ error: { lineLengths: [43, 44] } });
  });

  test('keep what was not read as unread: it is never taken for a filler', () => {
    const [first, second] = passport;
    const padded = [`${first.slice(0, 40)}____`, second];
    expect(mrzLines(padded.join('\r'))).toEqual(padded);
    const fault = { code: 'unreadable', field: 'names', line: 1, from: 41, to: 44 };
    expect(parseMrz(padded, readAt)).toMatchObject({ error: { faults: [fault] } });
    for (const mark of '_?* ') {
      const spoilt = [first.replace('N<<A', `N<${mark}A`), second.replace('0812', `0${mark}12`)];
      expect(mrzLines(spoilt.join('\r\n'))).toEqual(spoilt);
      expect(parseMrz(spoilt, readAt)).toMatchObject({ ok: false, error: { code: 'mrz.damaged' } });
    }
  });

  test('are cut apart by length though the end was not read', () => {
    const joined = passport.join('').replace(/.{4}$/, '____');
    expect(mrzLines(joined)).toEqual([passport[0], passport[1].replace(/.{4}$/, '____')]);
  });

  test('lose the padding of a reader whose lines are always of one length', () => {
    const text = smallCard.map((line) => line.padEnd(44, '_')).join('\r');
    expect(mrzLines(text)).toEqual(smallCard);
  });

  test('are not cut to length: in a name a stray letter would go unseen', () => {
    const [first, second] = passport;
    const long = [`P${first}`, second];
    expect(mrzLines(long.join('\r'))).toEqual(long);
    expect(parseMrz(long, readAt).ok).toBe(false);
  });

  test('are none in what is no zone', () => {
    const codes = [
      '',
      '\r',
      '4006381333931\r',
      ']E04006381333931\r',
      'ABC-1234\t',
      'I\u0000\u0000',
      'A'.repeat(90),
    ];
    for (const code of codes) expect(mrzLines(code)).toEqual([]);
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter, maxLength: 27 }), (text) => {
        expect(mrzLines(text)).toEqual([]);
      }),
    );
  });

  test('are found in any text without a throw, and hold nothing but what a reader may send', () => {
    const unit = fc.constantFrom(...'P<UTO0123abz_?* >\r\n\u0000\u0002ßı]I'.split(''));
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 300 }), (text) => {
        for (const line of mrzLines(text)) expect(line).toMatch(/^[A-Z0-9<_?* ]+$/);
      }),
    );
  });
});

type Stream = {
  readonly name: string;
  readonly transport: string;
  readonly chunks?: readonly string[];
  readonly text?: string;
  readonly expect: { readonly kind: string; readonly payload: unknown };
};
const streams = referenceRows('scanner-streams.jsonl') as readonly Stream[];

describe.runIf(streams.length > 0)('the recorded streams', () => {
  const ofKind = (...kinds: string[]) => streams.filter((stream) => kinds.includes(stream.expect.kind));

  test.each(ofKind('mrz', 'mrz-caps', 'mrz-incomplete'))('$name', (stream) => {
    expect(mrzLines(textOf(stream))).toEqual(stream.expect.payload);
  });

  test.each(ofKind('mrz-two'))('$name', (stream) => {
    expect(mrzDocuments(textOf(stream))).toEqual(stream.expect.payload);
  });

  // The row shows the line without its four `_`; we keep them, so that the refusal can say where it was not read.
  test.each(ofKind('mrz-damaged'))('$name', (stream) => {
    const lines = mrzLines(textOf(stream));
    expect(lines.map((line) => line.replace(/_+$/, ''))).toEqual(stream.expect.payload);
    expect(parseMrz(lines, readAt)).toMatchObject({
      error: { faults: [{ code: 'unreadable', from: 41, to: 44 }] },
    });
  });

  // A keyboard wedge under another layout (`mrz-mangled`) is undone by physical keys before a text is made of it.
  test.each(streams.filter(({ expect: { kind } }) => !kind.startsWith('mrz')))(
    '$name is no zone',
    (stream) => {
      expect(mrzLines(textOf(stream))).toEqual([]);
    },
  );

  function textOf({ transport, chunks = [], text }: Stream): string {
    const reports = chunks.map((chunk) => Buffer.from(chunk, 'hex'));
    // HID POS: report id, length, three characters of AIM identifier, data.
    const data =
      transport === 'hid-pos' ? reports.map((report) => report.subarray(5, 5 + (report[1] ?? 0))) : reports;
    return text ?? Buffer.concat(data).toString('latin1');
  }
});
