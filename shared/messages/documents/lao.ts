import type { DocumentTexts } from './english.ts';

/** What receipts say, in Lao. Lao writes no spaces between words: U+200B marks where a long line may break. */
export const lao = {
  receipt: 'ໃບຮັບເງິນ',
  number: 'ໃບຮັບເງິນເລກທີ {number}',
  copy: 'ສຳເນົາ ສະບັບທີ {number}',
  sample: 'ຕົວຢ່າງ ບໍ່ແມ່ນໃບຮັບເງິນ',
  date: '{day}/{month}/{year}',
  times: '{quantity} × {price}',
  'size.ring':
    'ຂະໜາດ {system}\u00A0{size} · {finger, select, thumb {ນິ້ວໂປ້} index {ນິ້ວຊີ້} middle {ນິ້ວກາງ} ring {ນິ້ວນາງ} other {ນິ້ວກ້ອຍ}}{hand, select, left {ຊ້າຍ} other {ຂວາ}}',
  'size.bracelet': 'ຂໍ້ມື {wrist}\u00A0ມມ +\u00A0{added}\u00A0ມມ',
  discount: 'ສ່ວນຫຼຸດ',
  'discount.share': 'ສ່ວນຫຼຸດ {share} %',
  total: 'ລວມທັງໝົດ',
  'tax.included': 'ລວມອາກອນ {rate} %',
  'tax.added': 'ອາກອນ {rate} %',
  cash: 'ເງິນສົດ',
  card: 'ບັດ',
  authorisation: 'ລະຫັດອະນຸມັດ {code}',
  change: 'ເງິນທອນ',
  rounding: 'ປັດເສດ',
  rate: '{units} {currency} = {price}',
  served: 'ບໍລິການໂດຍ {who}',
  thanks: 'ຂອບໃຈ',
  privacy:
    'ຂໍ້ມູນ\u200Bຂອງ\u200Bທ່ານ\u200Bຢູ່\u200Bກັບ\u200Bຮ້ານ\u200Bຂອງ\u200Bພວກ\u200Bເຮົາ ແລະ ຈະ\u200Bບໍ່\u200Bຖືກ\u200Bຂາຍ',
  policy:
    'ທ່ານ\u200Bສາມາດ\u200Bຂໍ\u200Bເບິ່ງ\u200Bນະໂຍບາຍ\u200Bຄວາມ\u200Bເປັນ\u200Bສ່ວນ\u200Bຕົວ\u200Bໄດ້\u200Bທຸກ\u200Bເວລາ',
  officer: 'ເຈົ້າໜ້າທີ່\u200Bຄຸ້ມຄອງ\u200Bຂໍ້ມູນ: {name}',
} as const satisfies DocumentTexts;
