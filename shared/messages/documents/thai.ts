import type { DocumentTexts } from './english.ts';

/** What receipts say, in Thai. Thai writes no spaces between words: U+200B marks where a long line may break. */
export const thai = {
  receipt: 'ใบเสร็จรับเงิน',
  number: 'ใบเสร็จรับเงินเลขที่ {number}',
  copy: 'สำเนา ฉบับที่ {number}',
  sample: 'ตัวอย่าง ไม่ใช่ใบเสร็จรับเงิน',
  date: '{day}/{month}/{year}',
  times: '{quantity} × {price}',
  'size.ring':
    'ขนาด {system}\u00A0{size} · {finger, select, thumb {นิ้วโป้ง} index {นิ้วชี้} middle {นิ้วกลาง} ring {นิ้วนาง} other {นิ้วก้อย}}{hand, select, left {ซ้าย} other {ขวา}}',
  'size.bracelet': 'ข้อมือ {wrist}\u00A0มม. +\u00A0{added}\u00A0มม.',
  discount: 'ส่วนลด',
  'discount.share': 'ส่วนลด {share} %',
  total: 'รวมทั้งสิ้น',
  'tax.included': 'รวมภาษี {rate} %',
  'tax.added': 'ภาษี {rate} %',
  cash: 'เงินสด',
  card: 'บัตร',
  authorisation: 'รหัสอนุมัติ {code}',
  change: 'เงินทอน',
  rounding: 'ปัดเศษ',
  rate: '{units} {currency} = {price}',
  served: 'ให้บริการโดย {who}',
  thanks: 'ขอบคุณ',
  privacy:
    'ข้อมูล\u200Bของ\u200Bท่าน\u200Bอยู่\u200Bกับ\u200Bร้าน\u200Bของ\u200Bเรา และ\u200Bจะ\u200Bไม่\u200Bถูก\u200Bขาย',
  policy: 'ท่าน\u200Bขอ\u200Bดู\u200Bนโยบาย\u200Bความ\u200Bเป็น\u200Bส่วนตัว\u200Bได้\u200Bทุก\u200Bเวลา',
  officer: 'เจ้าหน้าที่\u200Bคุ้มครอง\u200Bข้อมูล\u200Bส่วนบุคคล: {name}',
} as const satisfies DocumentTexts;
