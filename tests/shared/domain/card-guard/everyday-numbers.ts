import fc from 'fast-check';

const digitsOf = (least: number, most = least) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: least, maxLength: most }).map((all) => all.join(''));

/** GS1's check digit: from the right every second digit counts three times. */
function withGs1Digit(digits: string): string {
  const sum = [...digits]
    .toReversed()
    .reduce((total, digit, place) => total + Number(digit) * (place % 2 === 0 ? 3 : 1), 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}
const gtin = (length: number) => digitsOf(length - 1).map(withGs1Digit);

/** EAN-13 (any first digits, those of Visa and Maestro too), EAN-8, UPC-A, and as printed in groups. */
const anEan = fc.oneof(
  gtin(13),
  fc
    .tuple(fc.constantFrom('4', '50', '51', '56', '60', '62', '36'), digitsOf(12))
    .map(([first, rest]) => withGs1Digit((first + rest).slice(0, 12))),
  gtin(8),
  gtin(12),
  gtin(13).map((code) => `${code.slice(0, 1)} ${code.slice(1, 7)} ${code.slice(7)}`),
  gtin(12).map((code) => `${code.slice(0, 1)} ${code.slice(1, 6)} ${code.slice(6, 11)} ${code.slice(11)}`),
  gtin(13).map((code) => `EAN ${code}, 2 pcs`),
  fc.tuple(gtin(13), gtin(13)).map((codes) => codes.join('\n')),
);

const aSerial = fc.oneof(digitsOf(6, 20), fc.constantFrom('R2041', 'LG611847205'));

/** GS1 element strings: as printed in brackets, as scanned, and the GTIN-14 of a single piece. */
const aGs1String = fc.oneof(
  fc.tuple(gtin(14), aSerial).map(([code, serial]) => `(01)${code}(21)${serial}`),
  fc.tuple(gtin(14), aSerial, digitsOf(6)).map(([code, lot, day]) => `(01)${code}(17)${day}(10)${lot}`),
  gtin(14).map((code) => `(01)${code}`),
  fc.tuple(gtin(14), aSerial).map(([code, serial]) => `]d201${code}21${serial}`),
  gtin(13).map((code) => `0${code}`),
  digitsOf(17).map((code) => `(00)${withGs1Digit(`0${code}`.slice(0, 17))}`),
);

const aCertificate = fc.oneof(
  digitsOf(10),
  digitsOf(10).map((number) => `GIA ${number}`),
  digitsOf(9).map((number) => `LG${number}`),
  digitsOf(9).map((number) => `IGI LG${number} · GIA ${number}1`),
  fc.tuple(digitsOf(10), digitsOf(10)).map((both) => both.join(' ')),
  digitsOf(12).map((number) => `HRD ${number}`),
);

const countryCodes = [
  '856',
  '66',
  '84',
  '86',
  '852',
  '65',
  '81',
  '82',
  '1',
  '7',
  '30',
  '33',
  '34',
  '36',
  '39',
  '41',
  '43',
  '44',
  '49',
  '51',
  '52',
  '55',
  '60',
  '61',
  '62',
  '64',
  '371',
  '380',
  '420',
  '507',
  '670',
];
const aNationalNumber = digitsOf(7, 12);
const grouped = (digits: string, size: number, separator: string) =>
  (digits.match(new RegExp(`.{1,${size}}`, 'g')) ?? []).join(separator);

/** A telephone number in international form, at most fifteen digits (E.164), as people group them. */
const aPhone = fc
  .record({
    country: fc.constantFrom(...countryCodes),
    national: aNationalNumber,
    prefix: fc.constantFrom('+', '00', '00 ', '+ ', 'tel +', '(+'),
    size: fc.constantFrom(2, 3, 4, 15),
    separator: fc.constantFrom(' ', '-', '.', '\u{a0}', ' - '),
  })
  .map(({ country, national, prefix, size, separator }) => {
    const closing = prefix.startsWith('(') ? ')' : '';
    return `${prefix}${country}${closing}${separator}${grouped(national.slice(0, 15 - country.length), size, separator)}`;
  });

const aMoment = fc.date({ min: new Date('2001-09-10'), max: new Date('2038-12-31'), noInvalidDate: true });
const aTimestamp = fc.tuple(aMoment, digitsOf(6)).chain(([moment, fine]) => {
  const [ms, iso] = [moment.getTime(), moment.toISOString()];
  return fc.constantFrom(
    `${ms}`,
    `${ms}`.slice(0, -3),
    `${ms}${fine.slice(0, 3)}`,
    `${ms}${fine}`,
    iso,
    iso.replaceAll(/\D/g, ''),
    iso.replaceAll(/\D/g, '').slice(0, 14),
    iso.replace('T', ' ').slice(0, 19),
    iso.replaceAll(/[T:]/g, '.').slice(0, 19),
  );
});

const day = aMoment.map((moment) => moment.toISOString().slice(0, 10).split('-').toReversed());
const aPeriod = fc
  .tuple(day, day, fc.constantFrom('.', '/', '-'), fc.constantFrom(' - ', ' ', '–'))
  .map(([from, to, within, between]) => from.join(within) + between + to.join(within));
const aRoundSum = fc
  .tuple(fc.integer({ min: 1, max: 999 }), digitsOf(3), fc.constantFrom('.', ',', ' ', ''))
  .map(([millions, thousands, separator]) => [millions, thousands, '000'].join(separator));
const aPriceRange = fc
  .tuple(aRoundSum, aRoundSum, fc.constantFrom(' - ', '-', ' – '))
  .map(([from, to, between]) => from + between + to);

const hex = (length: number) => fc.stringMatching(new RegExp(`^[0-9a-f]{${length}}$`));
const anOwnCode = fc.oneof(
  digitsOf(4).map((number) => `R-${number}`),
  digitsOf(6).map((number) => `A-${number}`),
  fc.tuple(digitsOf(4), digitsOf(6)).map(([piece, receipt]) => `R-${piece} on A-${receipt}`),
  fc.uuid({ version: 7 }),
  // An id of digits alone, the likeliest to be mistaken.
  fc
    .tuple(digitsOf(8), digitsOf(4), digitsOf(3), digitsOf(3), digitsOf(12))
    .map(([a, b, c, d, e]) => `${a}-${b}-7${c}-8${d}-${e}`),
  hex(8).map((short) => `ref ${short}`),
);

/** What a till's notes and fields are full of and what is no card, by kind. */
export const everydayNumbers = {
  'EANs and UPCs': anEan,
  'GS1 strings': aGs1String,
  certificates: aCertificate,
  'international telephone numbers': aPhone,
  timestamps: aTimestamp,
  'our own codes': anOwnCode,
  'Thai citizen numbers': digitsOf(13).map((id) =>
    [id.slice(0, 1), id.slice(1, 5), id.slice(5, 10), id.slice(10, 12), id.slice(12)].join('-'),
  ),
  'periods and ranges of price': fc.oneof(aPeriod, aPriceRange),
} satisfies Record<string, fc.Arbitrary<string>>;
