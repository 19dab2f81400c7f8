import { constants, inflateRawSync, inflateSync } from 'node:zlib';

// Cut streams are read as far as they go; nothing is blown up without end.
const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 32_000_000 };
const gzipMark = Buffer.from([0x1f, 0x8b, 0x08]);
const zipMark = Buffer.from([0x50, 0x4b, 0x03, 0x04]);

/** What comes out of every Flate stream in some bytes: zlib wherever its header can stand, gzip, zip entries, and raw. */
export function flateStreamsIn(bytes: Buffer): Buffer[] {
  return [
    ...zlibStarts(bytes).flatMap((at) => tried(() => inflateSync(bytes.subarray(at), options))),
    ...rawStarts(bytes).flatMap((at) => tried(() => inflateRawSync(bytes.subarray(at), options))),
  ];
}

// RFC 1950: method 8, a window of at most 32 kB, no dictionary, and both bytes together a multiple of 31.
function zlibStarts(bytes: Buffer): number[] {
  const starts: number[] = [];
  for (let at = 0; at + 2 < bytes.length; at += 1) {
    const [method = 0, flags = 0] = [bytes[at], bytes[at + 1]];
    const isHeader = (method & 0x0f) === 8 && method <= 0x78 && (method * 256 + flags) % 31 === 0;
    if (isHeader && (flags & 0x20) === 0) starts.push(at);
  }
  return starts;
}

// Raw Flate has no mark of its own: it stands at the beginning of a file, behind the head of a zip entry or of gzip, or
// behind PDF's 'stream'. (Node's own gunzip gives nothing when anything follows the stream.)
function rawStarts(bytes: Buffer): number[] {
  const zipped = placesOf(bytes, zipMark)
    .filter((at) => at + 30 <= bytes.length)
    .map((at) => at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28));
  const inPdf = ['stream\n', 'stream\r\n'].flatMap((mark) =>
    placesOf(bytes, Buffer.from(mark)).map((at) => at + mark.length),
  );
  const gzipped = placesOf(bytes, gzipMark).map((at) => behindGzipHead(bytes, at));
  return [0, ...zipped, ...gzipped, ...inPdf].filter((at) => at < bytes.length);
}

// RFC 1952: ten bytes, then by its flags an extra field, a name, a comment and a checksum.
function behindGzipHead(bytes: Buffer, at: number): number {
  const flags = bytes[at + 3] ?? 0;
  let end = at + 10;
  if ((flags & 4) !== 0 && end + 2 <= bytes.length) end += 2 + bytes.readUInt16LE(end);
  for (const text of [8, 16]) if ((flags & text) !== 0) end = bytes.indexOf(0, end) + 1;
  return (flags & 2) === 0 ? end : end + 2;
}

function placesOf(bytes: Buffer, mark: Buffer): number[] {
  const places: number[] = [];
  for (let at = bytes.indexOf(mark); at !== -1; at = bytes.indexOf(mark, at + 1)) places.push(at);
  return places;
}

function tried(inflate: () => Buffer): Buffer[] {
  try {
    const stream = inflate();
    return stream.length > 0 ? [stream] : [];
  } catch {
    return [];
  }
}
