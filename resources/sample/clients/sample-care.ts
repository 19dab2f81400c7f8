import { draw } from './draw.ts';
import type { OccasionKind } from '../../../shared/domain/care.ts';
import type { Tier } from '../../../shared/domain/client.ts';

/** What is noted of a client of the sample besides their file. */
export type SampleCare = {
  /** In words, or by the code of a piece on the shelf. */
  readonly wishes: readonly { readonly text: string | null; readonly code: string | null }[];
  readonly occasions: readonly {
    readonly kind: OccasionKind;
    readonly date: string;
    readonly yearly: boolean;
    readonly words: string | null;
  }[];
};

const said = [
  'A pair of earrings to go with the bracelet',
  'Something in rose gold for every day',
  'Her grandmother’s stone set anew',
  'A watch for their son’s graduation',
  'A second band to stack',
] as const;
const seen = ['R-2075', 'R-2041', 'E-0410', 'B-0321'] as const;
const days = [
  { kind: 'anniversary', words: 'Their wedding' },
  { kind: 'celebration', words: 'Their daughter’s birthday' },
  { kind: 'anniversary', words: null },
  { kind: 'call', words: 'Likes to be called before the festival' },
] as const;

/** VIPs have their wishes and days noted, as an adviser would; of others nothing is. */
export function careOf(seed: number, tier: Tier): SampleCare {
  if (tier === 'standard') return { wishes: [], occasions: [] };
  const words = said[draw(seed, 'wish', said.length)] ?? null;
  const code = seen[draw(seed, 'wished piece', seen.length)] ?? null;
  const which = draw(seed, 'wishes', 3);
  const day = days[draw(seed, 'day', days.length)];
  const two = (value: number) => String(value).padStart(2, '0');
  const date = `${1990 + draw(seed, 'day year', 30)}-${two(1 + draw(seed, 'day month', 12))}-${two(1 + draw(seed, 'day day', 28))}`;
  return {
    wishes: [
      ...(which === 0 ? [] : [{ text: words, code: null }]),
      ...(which === 1 ? [] : [{ text: null, code }]),
    ],
    occasions: day === undefined || draw(seed, 'days', 4) === 0 ? [] : [{ ...day, date, yearly: true }],
  };
}
