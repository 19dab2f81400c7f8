/** Taking the payment. */
export const payTexts = {
  'pay.title': 'Payment',
  'pay.due': 'To pay',
  'pay.tenders': 'Ways to pay',
  'pay.cash': 'Cash, {currency}',
  'pay.cash.tendered': 'Cash received',
  'pay.received': '{symbol} received',
  'pay.received.label': 'Cash received',
  'pay.exact': 'exact',
  'pay.too-little': 'Too little, missing',
  'pay.too-much': 'Too much for this sale. Check the amount.',
  'pay.take': 'Take',
  'pay.writing': 'Writing…',
  'pay.finding-out': 'Finding out whether this is paid',
  'pay.finding-out.more':
    'The till started again before it could answer. Nothing is lost. Do not take or give back any money until it says.',
  'pay.not-paid': 'This sale is not paid. Nothing was taken; please take the payment.',
  'change.give': 'Change to give back',
} as const;
