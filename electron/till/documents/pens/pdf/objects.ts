import { Buffer } from 'node:buffer';

/** An object of a PDF file: its dictionary as text, or the contents of a stream. All of it ASCII. */
export type PdfObject = string | { readonly stream: string };

/** Writes a file of objects, numbered from 1: the first is its catalogue, the fifth tells about it. */
export function writeObjects(objects: readonly PdfObject[]): Uint8Array {
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, place) => {
    const offset = file.length;
    file += `${place + 1} 0 obj\n${bodyOf(object)}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}`;
  const trailer = `trailer\n<</Size ${size}/Root 1 0 R/Info 5 0 R>>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file + table + trailer, 'ascii');
}

/** A text of any language as a PDF string: UTF-16 with its mark, in hexadecimal. */
export const textOf = (text: string): string => `<FEFF${utf16(text)}>`;

/** A text as UTF-16 in hexadecimal, the higher byte first. */
export const utf16 = (text: string): string =>
  Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase();

const bodyOf = (object: PdfObject): string =>
  typeof object === 'string'
    ? object
    : `<</Length ${object.stream.length}>>\nstream\n${object.stream}\nendstream`;
