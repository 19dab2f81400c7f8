import { add, money, subtract } from '../../shared/domain/money.ts';
import { saleTotals } from '../../shared/domain/sale.ts';
import type { Instant, BusinessDate } from '../../shared/clock.ts';
import type { Receipt } from '../../shared/contract/sales.ts';
import type { LineId, PieceId, SaleId, TenderId } from '../../shared/ids.ts';

type Line = Receipt['lines'][number];

const aLine = (changed: Partial<Line>): Line => ({
  lineId: '0190163d-8694-739b-aea5-966c26f8ad91' as LineId,
  pieceId: '0190163d-8694-739b-aea5-966c26f8ad92' as PieceId,
  code: 'R-0412',
  kind: 'ring',
  name: 'Mekong solitaire',
  detail: '750 white gold · diamond 0.71 ct · GIA',
  drawing: 'ring',
  serialised: true,
  quantity: 1,
  unitPrice: money(58_400_000, 'LAK'),
  discount: null,
  taxRateBp: 1_000,
  size: null,
  ...changed,
});

/** A receipt on which there is one of everything: sizes, discount, tax, three currencies, a card, change and rounding. */
export function aReceipt(changed: Partial<Receipt> = {}): Receipt {
  const lines = [
    aLine({
      discount: { kind: 'share', basisPoints: 250 },
      size: {
        kind: 'ring',
        hand: 'left',
        finger: 'ring',
        size: { circumferenceHundredthMm: 5_400, system: 'ISO', text: '54' },
      },
    }),
    aLine({
      kind: 'bangle',
      code: 'B-0007',
      name: 'ກຳໄລຂໍ້ມືດອກຈຳປາ',
      unitPrice: money(18_250_000, 'LAK'),
      size: { kind: 'bracelet', fit: { wristHundredthMm: 16_550, addedMm: 15 } },
    }),
    aLine({ kind: 'pendant', code: 'P-0031', name: 'จี้หยก ที่รัก ผู้ใหญ่ ปั๊ม', unitPrice: money(6_400_000, 'LAK') }),
    aLine({
      kind: 'chain',
      code: 'C-0090',
      name: '足金项链，湄公河系列',
      unitPrice: money(12_000_000, 'LAK'),
    }),
    aLine({
      kind: 'care',
      code: 'K-0001',
      name: 'Polishing cloth',
      detail: '',
      quantity: 2,
      unitPrice: money(85_000, 'LAK'),
    }),
  ];
  const totals = saleTotals({ lines, currency: 'LAK', taxMode: 'inclusive' });
  const changeValue = money(12_250, 'LAK');
  const rounding = money(250, 'LAK');
  const inCash = [
    { kind: 'cash', tendered: money(4_000_000, 'THB'), value: money(24_500_000, 'LAK') },
    { kind: 'cash', tendered: money(50_000, 'USD'), value: money(10_780_000, 'LAK') },
  ] as const;
  const taken = add(inCash[0].value, inCash[1].value);
  const left = subtract(add(add(totals.total, changeValue), rounding), taken);
  return {
    saleId: '0190163d-8694-739b-aea5-966c26f8ad90' as SaleId,
    receiptNumber: 'A-000123',
    boutiqueName: 'Carme Jewelry, Vientiane',
    tillName: 'till A',
    sample: false,
    completedAt: Date.UTC(2026, 10, 23, 2, 30) as Instant,
    businessDate: '2026-11-23' as BusinessDate,
    servedBy: 'Anna P.',
    taxMode: 'inclusive',
    lines,
    totals: { ...totals, lines: [...totals.lines], taxes: [...totals.taxes] },
    tenders: [
      ...inCash,
      {
        kind: 'card',
        tendered: left,
        value: left,
        reference: '0190163d-8694-739b-aea5-966c26f8ad93' as TenderId,
        brand: 'Visa',
        lastFour: '4242',
        authorisation: '093117',
      },
    ],
    change: money(2_000, 'THB'),
    changeValue,
    rounding,
    remainder: money(0, 'LAK'),
    rates: [
      { currency: 'THB', units: 1, priceTenThousandths: 6_125_000 },
      { currency: 'USD', units: 1, priceTenThousandths: 215_600_000 },
    ],
    identity: { documentType: 'passport', validUntil: '2031-05-04' },
    privacyOfficer: { name: 'Dara Example', email: 'privacy@carme.example', phone: '+856 21 000 000' },
    ...changed,
  };
}
