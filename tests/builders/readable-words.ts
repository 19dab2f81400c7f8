import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { flateStreamsIn } from './flate-streams.ts';

/** A word that somebody could read: where it lies, and how it is written there. */
export type Finding = { readonly file: string; readonly word: string; readonly how: string };
type Form = { readonly word: string; readonly how: string; readonly bytes: Buffer };

// A stream inside a stream inside a file is as far as anything we know of goes.
const deepest = 2;

/**
 * Looks for words in every file of some folders: plain in UTF-8 and both UTF-16, each of them also as base64 at any
 * place, as hexadecimal, and all of it inside Flate streams. Capitals do not matter where a whole word is changed.
 */
export function findReadable(folders: readonly string[], words: readonly string[]): Finding[] {
  const forms = words.flatMap(formsOf);
  return folders
    .flatMap(filesIn)
    .flatMap((file) => findIn(readFileSync(file), forms).map(({ word, how }) => ({ file, word, how })));
}

/** Looks for words in bytes that are no file: a log that was caught, a message. */
export const findReadableIn = (bytes: Buffer, words: readonly string[]): Omit<Finding, 'file'>[] =>
  findIn(bytes, words.flatMap(formsOf)).map(({ word, how }) => ({ word, how }));

/** Looks for secret bytes, such as a key: as they are, as base64 and as hexadecimal. */
export function findSecret(folders: readonly string[], secret: Buffer): Finding[] {
  const forms = encodingsOf(secret).map(([how, bytes]) => ({ word: 'secret', how, bytes }));
  return folders
    .flatMap(filesIn)
    .flatMap((file) => findIn(readFileSync(file), forms).map(({ word, how }) => ({ file, word, how })));
}

function findIn(bytes: Buffer, forms: readonly Form[], depth = 0): Form[] {
  // Base64 and hexadecimal are often broken into lines.
  const joined = bytes.includes('\n')
    ? Buffer.from(bytes.toString('latin1').replaceAll(/[\r\n]/g, ''), 'latin1')
    : bytes;
  const here = forms.filter((form) => bytes.includes(form.bytes) || joined.includes(form.bytes));
  if (depth === deepest) return here;
  const inside = flateStreamsIn(bytes).flatMap((stream) => findIn(stream, forms, depth + 1));
  return [...here, ...inside.map((form) => ({ ...form, how: `Flate, ${form.how}` }))];
}

function formsOf(word: string): Form[] {
  const spellings = new Set([word, word.toLowerCase(), word.toUpperCase()]);
  return [...spellings].flatMap((spelling) => {
    const littleEndian = Buffer.from(spelling, 'utf16le');
    const written = [
      ['UTF-8', Buffer.from(spelling, 'utf8')],
      ['UTF-16LE', littleEndian],
      ['UTF-16BE', Buffer.from(littleEndian).swap16()],
    ] as const;
    return written.flatMap(([alphabet, plain]) =>
      encodingsOf(plain).map(([encoding, bytes]) => ({ word, how: `${alphabet} ${encoding}`, bytes })),
    );
  });
}

function encodingsOf(plain: Buffer): (readonly [string, Buffer])[] {
  const hex = plain.toString('hex');
  const base64 = [0, 1, 2].map((before) => base64After(plain, before));
  const urlSafe = base64.map((text) => text.replaceAll('+', '-').replaceAll('/', '_'));
  // A set, because a secret without + or / is written the same in both alphabets, and is one finding.
  return [
    ['plain', plain],
    ...[...new Set([hex, hex.toUpperCase()])].map((text) => ['hex', Buffer.from(text)] as const),
    ...[...new Set([...base64, ...urlSafe])].map((text) => ['base64', Buffer.from(text)] as const),
  ];
}

/** The base64 characters that depend on these bytes alone when so many bytes stand before them in their group of three. */
function base64After(plain: Buffer, before: number): string {
  const text = Buffer.concat([Buffer.alloc(before), plain]).toString('base64');
  const [firstBit, lastBit] = [before * 8, (before + plain.length) * 8];
  return text.slice(Math.ceil(firstBit / 6), Math.floor(lastBit / 6));
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
