import { describe, expect, test } from 'vitest';
import { redact } from '../../../shared/access/redact.ts';
import { receiptSchema } from '../../../shared/contract/sales.ts';
import { receiptDocument } from '../../../shared/documents/receipt.ts';
import { languages } from '../../../shared/domain/language.ts';
import { aReceipt } from '../../builders/receipts.ts';
import type { ReceiptView } from '../../../shared/contract/sales.ts';
import type { ReceiptWriting } from '../../../shared/documents/receipt.ts';

const english: ReceiptWriting = { language: 'en', timeZone: 'Asia/Vientiane', copyNumber: 0 };

/** What stands on a receipt, line by line. */
const written = (receipt: ReceiptView, writing = english): string[] =>
  receiptDocument(receipt, writing).blocks.flatMap((block) => {
    if (block.kind === 'row') return [`${block.left} | ${block.right}`];
    return block.kind === 'rule' || block.kind === 'gap' ? [] : [block.text];
  });

test('everything a client needs to know stands on it, in order, and the sums are those of the sale', () => {
  expect(written(aReceipt())).toEqual([
    'Carme Jewelry',
    'Vientiane',
    '23/11/2026, 09:30',
    'Receipt A-000123 · till A',
    'Mekong solitaire | 58,400,000',
    '750 white gold · diamond 0.71 ct · GIA · R-0412 | ',
    'Size ISO\u00A054 · left ring finger | ',
    'Discount 2.5 % | − 1,460,000',
    'ກຳໄລຂໍ້ມືດອກຈຳປາ | 18,250,000',
    '750 white gold · diamond 0.71 ct · GIA · B-0007 | ',
    'Wrist 165.5\u00A0mm +\u00A015\u00A0mm | ',
    'จี้หยก ที่รัก ผู้ใหญ่ ปั๊ม | 6,400,000',
    '750 white gold · diamond 0.71 ct · GIA · P-0031 | ',
    '足金项链，湄公河系列 | 12,000,000',
    '750 white gold · diamond 0.71 ct · GIA · C-0090 | ',
    'Polishing cloth | 170,000',
    'K-0001 | ',
    '2 × 85,000 | ',
    'Total | ₭ 93,760,000',
    'Tax included 10 % | 8,523,636',
    'Cash | ฿ 40,000.00',
    '1 THB = 612.50 LAK | 24,500,000',
    'Cash | $ 500.00',
    '1 USD = 21,560 LAK | 10,780,000',
    'Card Visa •••• 4242 | ₭ 58,492,500',
    'Authorisation 093117 | ',
    'Change | ฿ 20.00',
    '1 THB = 612.50 LAK | 12,250',
    'Rounding | + ₭ 250',
    'You were served by Anna P.',
    'Thank you',
    'Your data stays with our house and is never sold.',
    'Ask us for our privacy policy at any time.',
    'Privacy officer: Dara Example',
    'privacy@carme.example · +856 21 000 000',
  ]);
});

test('what is masked prints as nothing, and nothing of the identity check is ever printed', () => {
  const display = { role: 'display', stands: () => false } as const;
  const seen = redact(receiptSchema, aReceipt(), display) as ReceiptView;
  const lines = written(seen);
  expect(lines).toContain('Card | ₭ 58,492,500');
  expect(lines.join('\n')).not.toMatch(/Visa|4242|093117|masked|object/);
  expect(written(aReceipt()).join('\n')).not.toMatch(/passport|2031/);
});

describe('the same facts in every language', () => {
  test.each(languages)('%s', (language) => {
    const lines = written(aReceipt(), { ...english, language });
    expect(lines).toHaveLength(written(aReceipt()).length);
    // Numbers are the same everywhere; what a text left out would show as its braces.
    expect(lines.filter((line) => line.includes('₭ 93,760,000'))).toHaveLength(1);
    expect(lines.join('\n')).not.toMatch(/[{}]|undefined/);
  });

  test('a day is written as the language writes it', () => {
    expect(written(aReceipt(), { ...english, language: 'zh' })[2]).toBe('2026年11月23日, 09:30');
    expect(written(aReceipt(), { ...english, timeZone: 'America/New_York' })[2]).toBe('22/11/2026, 21:30');
  });
});

test('a copy and a sample say so', () => {
  expect(written(aReceipt({ sample: true }), { ...english, copyNumber: 1 }).slice(4, 6)).toEqual([
    'Sample. Not a receipt.',
    'Copy 1',
  ]);
});

test('tax that comes on top stands before the total', () => {
  const lines = written(aReceipt({ taxMode: 'exclusive' }));
  expect(lines.indexOf('Tax 10 % | 8,523,636')).toBe(lines.indexOf('Total | ₭ 93,760,000') - 1);
});
