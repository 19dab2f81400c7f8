import fc from 'fast-check';

/** What a Vietnamese citizen's card says; nobody's. */
export type VnCard = {
  readonly number: string;
  readonly oldNumber: string;
  readonly name: string;
  readonly birthDate: string;
  readonly sex: 'Nam' | 'Nữ';
  readonly address: string;
  readonly issued: string;
};

/** Writes its QR code; the newest cards have more fields at the end. */
export function writeVnQr(card: VnCard, more = ''): string {
  const days = (day: string) => day.split('-').toReversed().join('');
  const { number, oldNumber, name, birthDate, sex, address, issued } = card;
  return `${[number, oldNumber, name, days(birthDate), sex, address, days(issued)].join('|')}${more}`;
}

const aDay = (from: string, to: string) =>
  fc
    .date({ min: new Date(from), max: new Date(to), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10));

/** Any card of nobody, its number in keeping with the rest. */
export const anyVnCard: fc.Arbitrary<VnCard> = fc
  .record({
    province: fc.integer({ min: 1, max: 96 }),
    chance: fc.integer({ min: 0, max: 999_999 }),
    birthDate: aDay('1900-01-01', '2012-12-31'),
    issued: aDay('2021-01-01', '2026-10-31'),
    sex: fc.constantFrom('Nam' as const, 'Nữ' as const),
    oldNumber: fc.constantFrom('', '024123456', '079123456789'),
    name: fc.constantFrom('Nguyễn Thị Hoa', 'Lê Văn A', 'Đặng Mai', 'Trần Ỷ Lan'),
    address: fc.constantFrom('Số 1, Phường 2, Quận 3', ''),
  })
  .map(({ province, chance, ...card }) => {
    const century = (Number(card.birthDate.slice(0, 2)) - 19) * 2 + (card.sex === 'Nữ' ? 1 : 0);
    const digits = [String(province).padStart(3, '0'), century, card.birthDate.slice(2, 4)];
    return { ...card, number: `${digits.join('')}${String(chance).padStart(6, '0')}` };
  });
