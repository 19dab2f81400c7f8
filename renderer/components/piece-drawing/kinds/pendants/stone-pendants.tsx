import { faceOn } from '../../geometry/frame.ts';
import type { Seat } from '../../geometry/frame.ts';
import { Gem } from '../../gems/gem.tsx';
import { isPolishedRound } from '../../gems/gem-colours.ts';
import { Bezel } from '../../settings/bezel.tsx';
import { Claws } from '../../settings/claws.tsx';
import { Halo } from '../../settings/halo.tsx';
import type { JewelSpec } from '../../drawing-spec.ts';

type Props = { readonly spec: JewelSpec<'pendant'> };

export function SolitairePendant({ spec: { metal, cut, gem } }: Props) {
  const seat: Seat = { at: [200, 172], radius: 42, frame: faceOn };
  return (
    <>
      <Bezel cut={cut} metal={metal} seat={{ ...seat, radius: 39 }} rim={0.04} depth={0} />
      <Gem cut={cut} gem={gem ?? 'diamond'} {...seat} />
      <Claws cut={cut} metal={metal} seat={seat} />
    </>
  );
}

export function HaloPendant({ spec: { metal, cut, gem, accent } }: Props) {
  const seat: Seat = { at: [200, 178], radius: 44, frame: faceOn };
  return (
    <>
      <Halo cut={cut} metal={metal} accent={accent} seat={seat} small={0.17} />
      <Gem cut={cut} gem={gem ?? 'diamond'} {...seat} />
      <Claws cut={cut} metal={metal} seat={seat} />
    </>
  );
}

/** A long stone under a small one; a polished one is held by a wall of metal. */
export function DropPendant({ spec: { metal, cut, gem, accent } }: Props) {
  const stone = gem ?? 'diamond';
  const [top, radius, y] = dropMeasures[cut === 'marquise' || cut === 'pear' ? cut : 'other'];
  const seat: Seat = { at: [200, y], radius, frame: faceOn };
  const small: Seat = { at: [200, top], radius: 10, frame: faceOn };
  return (
    <>
      {isPolishedRound(stone) ? (
        <Bezel cut={cut} metal={metal} seat={seat} rim={0.11} depth={0} />
      ) : (
        <Bezel cut={cut} metal={metal} seat={{ ...seat, radius: radius * 0.93 }} rim={0.04} depth={0} />
      )}
      <Gem cut={cut} gem={stone} {...seat} />
      {!isPolishedRound(stone) && <Claws cut={cut} metal={metal} seat={seat} />}
      <Bezel cut="round" metal={metal} seat={small} rim={0.3} depth={0} />
      <Gem cut="round" gem={accent} {...small} />
    </>
  );
}

/** Where the small stone sits; how big the long one is, and where. */
const dropMeasures = {
  pear: [104, 50, 184],
  marquise: [104, 56, 191],
  other: [104, 60, 186],
} as const;
