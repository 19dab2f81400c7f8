import type { DocumentTexts } from './english.ts';

/** What receipts say, in simplified Chinese. */
export const chinese = {
  receipt: '收据',
  number: '收据编号 {number}',
  copy: '副本 第 {number} 份',
  sample: '样张，非正式收据',
  date: '{year}年{month}月{day}日',
  times: '{quantity} × {price}',
  'size.ring':
    '尺寸 {system}\u00A0{size} · {hand, select, left {左手} other {右手}}{finger, select, thumb {拇指} index {食指} middle {中指} ring {无名指} other {小指}}',
  'size.bracelet': '腕围 {wrist}\u00A0毫米 +\u00A0{added}\u00A0毫米',
  discount: '折扣',
  'discount.share': '折扣 {share} %',
  total: '合计',
  'tax.included': '含税 {rate} %',
  'tax.added': '税 {rate} %',
  cash: '现金',
  card: '银行卡',
  authorisation: '授权码 {code}',
  change: '找零',
  rounding: '舍入',
  rate: '{units} {currency} = {price}',
  served: '为您服务：{who}',
  thanks: '谢谢惠顾',
  privacy: '您的资料由本店保管，绝不出售。',
  policy: '您可随时索阅我们的隐私政策。',
  officer: '隐私专员：{name}',
} as const satisfies DocumentTexts;
