import { expect, test } from 'vitest';
import { normaliseCode } from '../../../shared/domain/piece-code.ts';

test.each([
  'R-2041',
  'r-2041',
  '  R-2041 ',
  'R-2041\r',
  '\tR-2041\r\n',
  '\u0002R-2041\u0003',
  '\u001dR-2041',
  '\u00a0r-2041',
])('%j is read as R-2041, whatever the reader puts around it', (scanned) => {
  expect(normaliseCode(scanned)).toBe('R-2041');
});

test('a code in which a cable lost a character is not the code of another piece', () => {
  expect(normaliseCode('R-20\u000041')).not.toBe('R-2041');
});
