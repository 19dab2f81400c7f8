import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { findReadable, findReadableIn, findSecret } from '../builders/readable-words.ts';
import { newFolder } from '../test-till.ts';

const word = 'Kanlayavong';
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();
const around = (bytes: Buffer) => Buffer.concat([randomBytes(1_000), bytes, randomBytes(1_000)]);
const sentence = `${'A client of the house. '.repeat(20)}${word}${' And another.'.repeat(20)}`;

const gzipHead = Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 8, 0, 0, 0, 0, 0, 3]), Buffer.from('day.log\0')]);

const hidingPlaces: readonly (readonly [string, Buffer])[] = [
  ['UTF-8 plain', Buffer.from(sentence)],
  ['UTF-16LE plain', Buffer.from(sentence, 'utf16le')],
  ['UTF-16BE plain', utf16be(sentence)],
  ...[0, 1, 2].flatMap((before) => {
    const shifted = Buffer.from('xyz'.slice(0, before) + sentence);
    return [
      ['UTF-8 base64', Buffer.from(shifted.toString('base64'))],
      ['UTF-8 base64', Buffer.from(shifted.toString('base64url'))],
      [
        'UTF-16LE base64',
        Buffer.from(Buffer.from(`${'x'.repeat(before)}${sentence}`, 'utf16le').toString('base64')),
      ],
    ] as const;
  }),
  ['UTF-8 base64', Buffer.from(Buffer.from(sentence).toString('base64').replaceAll(/.{76}/g, '$&\r\n'))],
  ['UTF-8 hex', Buffer.from(Buffer.from(sentence).toString('hex'))],
  ['UTF-16BE hex', Buffer.from(utf16be(sentence).toString('hex').toUpperCase())],
  ['Flate, UTF-8 plain', deflateSync(sentence)],
  ['Flate, UTF-8 plain', deflateSync(sentence, { level: 1, windowBits: 9 })],
  ['Flate, UTF-8 plain', gzipSync(sentence)],
  ['Flate, UTF-16LE plain', deflateSync(Buffer.from(sentence, 'utf16le'))],
  ['Flate, UTF-8 base64', deflateSync(Buffer.from(sentence).toString('base64'))],
  ['Flate, Flate, UTF-8 plain', gzipSync(deflateSync(sentence))],
];

describe('a word planted on purpose is found', () => {
  test.each(hidingPlaces)('as %s', (how, bytes) => {
    expect(findReadableIn(around(bytes), [word])).toContainEqual({ word, how });
  });

  test.each([
    ['at the beginning of a file', deflateRawSync(sentence)],
    [
      'behind the word stream of a PDF',
      Buffer.concat([Buffer.from('<< >>\nstream\r\n'), deflateRawSync(sentence)]),
    ],
    ['that was cut off', deflateRawSync(sentence + randomBytes(40_000).toString('hex')).subarray(0, 20_000)],
    ['behind a gzip head with a name', Buffer.concat([gzipHead, deflateRawSync(sentence)])],
    [
      'in a zip',
      Buffer.concat([
        Buffer.from('PK\u0003\u0004'),
        Buffer.alloc(22),
        Buffer.from([1, 0, 0, 0]),
        Buffer.from('a'),
        deflateRawSync(sentence),
      ]),
    ],
  ])('as raw Flate %s', (_, bytes) => {
    expect(findReadableIn(bytes, [word])).toContainEqual({ word, how: 'Flate, UTF-8 plain' });
  });

  test('in capitals, in small letters, and in Lao', () => {
    expect(findReadableIn(Buffer.from('kanlayavong'), [word])).not.toEqual([]);
    expect(findReadableIn(Buffer.from('KANLAYAVONG'), [word])).not.toEqual([]);
    expect(findReadableIn(deflateSync('ທ່ານ ກັນລະຍາວົງ'), ['ກັນລະຍາວົງ'])).not.toEqual([]);
  });

  test('in files at any depth, and said where', () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'a', 'b'), { recursive: true });
    writeFileSync(join(folder, 'a', 'b', 'c.log'), sentence);
    writeFileSync(join(folder, 'clean.log'), randomBytes(5_000));
    expect(findReadable([folder], [word])).toEqual([
      { file: join(folder, 'a', 'b', 'c.log'), word, how: 'UTF-8 plain' },
    ]);
  });
});

test.each([
  ['whose base64 has + and /', Buffer.alloc(32, 0xfb)],
  ['whose base64 is the same in both alphabets', Buffer.alloc(32, 0x45)],
  ['of any kind', randomBytes(32)],
])('a key %s, planted on purpose, is found once: raw, as hex and as base64', (_, key) => {
  for (const bytes of [key, Buffer.from(key.toString('hex')), Buffer.from(key.toString('base64'))]) {
    const folder = newFolder();
    writeFileSync(join(folder, 'till.conf'), around(bytes));
    expect(findSecret([folder], key)).toHaveLength(1);
  }
});

test('noise holds no word', () => {
  for (let time = 0; time < 5; time += 1) expect(findReadableIn(randomBytes(200_000), [word])).toEqual([]);
});
