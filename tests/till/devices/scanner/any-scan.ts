import fc from 'fast-check';
import { makeBadgeCode } from '../../../../shared/domain/badge-code.ts';
import { paperCodeOf, tagOf } from '../../../../shared/domain/scan/checked-code.ts';
import { hasCheckDigit } from '../../../../shared/domain/scan/product-code.ts';
import { anyCard, anyHabits, writeCard } from '../../../shared/aamva/card.ts';
import { anyPaper } from '../../../shared/mrz/arbitrary-papers.ts';
import { writeZone } from '../../../shared/mrz/paper.ts';
import { anyVnCard, writeVnQr } from '../../../shared/vn-card.ts';

const aNumber = fc.stringMatching(/^[A-Z0-9][A-Z0-9./-]{1,30}$/);

/** A code that checks itself, as it is printed. */
export const anyCheckedCode: fc.Arbitrary<string> = fc.oneof(
  aNumber.map((code) => tagOf(code) ?? ''),
  aNumber.map((number) => paperCodeOf('receipt', number) ?? ''),
  aNumber.map((number) => paperCodeOf('envelope', number) ?? ''),
  fc.uint8Array({ minLength: 16, maxLength: 16 }).map(makeBadgeCode),
  fc
    .stringMatching(/^\d{12}$/)
    .map((body) => `]E0${Array.from('0123456789', (digit) => body + digit).find(hasCheckDigit)}`),
);

/** Anything a reader is shown at a counter, as it sends it, before its line end. */
export const anyScan: fc.Arbitrary<string> = fc.oneof(
  anyCheckedCode,
  aNumber,
  fc.constantFrom(
    '4006381333931',
    ']C10109521101530001172612311 0ABC123\u{1d}21SER99',
    ']d2010952110153000121SER99',
    '(01)09521101530001(21)SER99',
    '%FLANYTOWN^DOE$JANE$^1 MAIN ST?;6360100462172082009=2101198701010=?',
  ),
  fc
    .tuple(anyPaper, fc.constantFrom('\r', '\n', '\r\n'))
    .map(([{ paper, habits }, end]) => writeZone(paper, habits).join(end)),
  fc.tuple(anyCard, anyHabits).map(([card, habits]) => writeCard(card, habits)),
  anyVnCard.map((card) => Buffer.from(writeVnQr(card)).toString('latin1')),
);
