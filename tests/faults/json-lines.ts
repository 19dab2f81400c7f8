import type { Readable } from 'node:stream';

/** Hears each whole line of a stream as JSON. A line that a process did not finish was never said. */
export function hearJsonLines(stream: Readable, hear: (message: unknown) => void): void {
  let rest = '';
  stream.setEncoding('utf8');
  stream.on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) hear(JSON.parse(line));
  });
}
