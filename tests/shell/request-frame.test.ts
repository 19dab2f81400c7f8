import { expect, test } from 'vitest';
import { readRequest, readRequestText } from '../../electron/shell/request-frame.ts';

const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
const asking = (input: string) => `{"id":1,"call":"sales.scan","input":${input}}`;

test('a request as deep as any call needs is read whole', () => {
  expect(readRequestText(asking('{"text":["R-1"]}'))).toEqual({
    id: 1,
    call: 'sales.scan',
    input: { text: ['R-1'] },
  });
  expect(readRequestText(asking(nested(32)))).not.toBeNull();
});

test('one nested so deep that passing it on would end the host is none', () => {
  expect(readRequestText(asking(nested(33)))).toBeNull();
  expect(readRequestText(asking(nested(200_000)))).toBeNull();
  const ring: unknown[] = [];
  ring.push(ring);
  expect(readRequest({ id: 1, call: 'sales.scan', input: ring })).toBeNull();
});
