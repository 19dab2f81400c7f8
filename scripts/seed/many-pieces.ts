import { pieceKinds } from '../../shared/domain/piece.ts';
import type { NewPiece } from '../../electron/till/catalogue/receive.ts';

const names = [
  'Aube',
  'Mekong',
  'Champa',
  'Lotus',
  'Rain',
  'Frangipani',
  'Naga',
  'Silk',
  'Dawn',
  'Plain of Jars',
  'ດອກຈຳປາ',
  'ดอกบัว',
  '莲花',
];
const forms = [
  'solitaire',
  'halo',
  'band',
  'drop',
  'trilogy',
  'cuff',
  'chain',
  'studs',
  'signet',
  'eternity',
];
const metals = [
  { metal: 'yellow gold', finenessPpt: 750 },
  { metal: 'rose gold', finenessPpt: 585 },
  { metal: 'platinum', finenessPpt: 950 },
  { metal: 'silver', finenessPpt: 925 },
] as const;
const stones = ['diamond', 'ruby', 'sapphire', 'emerald', 'spinel', 'jade', 'pearl'];
const laboratories = ['GIA', 'IGI', 'SSEF', 'GRS'];
const kinds = pieceKinds.filter((kind) => kind !== 'care');

/** As many different pieces as asked for, the same ones each time: for benchmarks and trials. */
export const manyPieces = (count: number): NewPiece[] =>
  Array.from({ length: count }, (_, index) => pieceOf(index));

function pieceOf(index: number): NewPiece {
  const kind = pick(kinds, index);
  const stone = pick(stones, index * 7);
  return {
    code: `Z-${String(index).padStart(6, '0')}`,
    kind,
    name: `${pick(names, index * 5)} ${pick(forms, index * 3)} ${index}`,
    collection: pick(names, index),
    metal: pick(metals, index),
    weightMg: 2000 + (index % 9000),
    stones: [{ stone, count: 1, weightMilliCarat: 200 + (index % 4000), quality: null }],
    certificate:
      index % 3 === 0
        ? { laboratory: pick(laboratories, index), number: String(2_140_000_000 + index) }
        : null,
    sizeText: kind === 'ring' ? String(46 + (index % 20)) : null,
    drawing: `${kind}/${stone}`,
    serialised: true,
    quantity: 1,
    price: { minor: 1_000_000 + (index % 5000) * 10_000, currency: 'LAK' },
    cost: { minor: 500_000 + (index % 5000) * 5000, currency: 'LAK' },
    taxRateBp: 1000,
  };
}

const pick = <T>(from: readonly T[], index: number): T => from[index % from.length] as T;
