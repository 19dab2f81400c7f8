/** What receipts say, in English: the list that the other languages answer (ICU message syntax). */
export const english = {
  receipt: 'Receipt',
  number: 'Receipt {number}',
  copy: 'Copy {number}',
  sample: 'Sample. Not a receipt.',
  date: '{day}/{month}/{year}',
  times: '{quantity} × {price}',
  'size.ring':
    'Size {system}\u00A0{size} · {hand, select, left {left} other {right}} {finger, select, thumb {thumb} index {index finger} middle {middle finger} ring {ring finger} other {little finger}}',
  'size.bracelet': 'Wrist {wrist}\u00A0mm +\u00A0{added}\u00A0mm',
  discount: 'Discount',
  'discount.share': 'Discount {share} %',
  total: 'Total',
  'tax.included': 'Tax included {rate} %',
  'tax.added': 'Tax {rate} %',
  cash: 'Cash',
  card: 'Card',
  authorisation: 'Authorisation {code}',
  change: 'Change',
  rounding: 'Rounding',
  rate: '{units} {currency} = {price}',
  served: 'You were served by {who}',
  thanks: 'Thank you',
  privacy: 'Your data stays with our house and is never sold.',
  policy: 'Ask us for our privacy policy at any time.',
  officer: 'Privacy officer: {name}',
} as const;

/** A text of a receipt, and what every language has one of for each. */
export type DocumentText = keyof typeof english;
export type DocumentTexts = Readonly<Record<DocumentText, string>>;
