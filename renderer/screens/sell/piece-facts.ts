import { carats } from '../../../shared/domain/piece.ts';
import { say } from '../../../shared/messages/screens.ts';
import { formatRate } from '../../components/rates.ts';
import type { View } from '../../../shared/contract/contract.ts';
import type { Stone } from '../../../shared/domain/piece.ts';

export type Fact = { readonly name: string; readonly value: string };

/** All a client may ask about a piece, in the order they ask it. */
export function pieceFacts(sheet: View<'catalogue.piece'>): Fact[] {
  const { metal, stones, certificate, weightMg, sizeText, taxRateBp, collection, card } = sheet;
  const facts = [
    metal && { name: say('piece.metal'), value: `${metal.finenessPpt} ${metal.metal}` },
    ...stones.map((stone) => ({ name: say('piece.stone'), value: stoneLine(stone) })),
    certificate && {
      name: say('piece.certificate'),
      value: `${certificate.laboratory} ${certificate.number}`,
    },
    weightMg !== null && { name: say('piece.weight'), value: grams(weightMg) },
    sizeText !== null && { name: say('piece.size'), value: sizeText },
    { name: say('piece.tax'), value: formatRate(taxRateBp) },
    collection !== '' && { name: say('piece.collection'), value: collection },
    { name: say('piece.code'), value: card.code },
  ];
  return facts.filter((fact) => typeof fact === 'object' && fact !== null);
}

/** '12 × diamond, 0.24 ct, G VS1'. */
const stoneLine = ({ stone, count, weightMilliCarat, quality }: Stone): string =>
  [
    count > 1 ? `${count} × ${stone}` : stone,
    weightMilliCarat === null ? null : carats(weightMilliCarat),
    quality,
  ]
    .filter((part) => part !== null)
    .join(', ');

/** Milligrams as grams with two decimals, as a scale at the counter shows them: '30.48 g'. */
function grams(milligrams: number): string {
  const hundredths = Math.round(milligrams / 10)
    .toString()
    .padStart(3, '0');
  return `${hundredths.slice(0, -2)}.${hundredths.slice(-2)} g`;
}
