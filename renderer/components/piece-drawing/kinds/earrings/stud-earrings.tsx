import { faceOn, spun } from '../../geometry/frame.ts';
import type { Seat } from '../../geometry/frame.ts';
import { cosine, sine, times } from '../../geometry/point.ts';
import { Gem } from '../../gems/gem.tsx';
import { isPearl } from '../../gems/gem-colours.ts';
import { SmallStones } from '../../gems/small-stones.tsx';
import { Bezel } from '../../settings/bezel.tsx';
import { Claws } from '../../settings/claws.tsx';
import { Halo } from '../../settings/halo.tsx';
import type { EarringProps } from '../earrings.tsx';

export function StudEarring({ spec: { metal, cut, gem } }: EarringProps) {
  const stone = gem ?? 'diamond';
  const seat: Seat = { at: [0, 0], radius: isPearl(stone) ? 48 : 46, frame: faceOn };
  if (isPearl(stone)) return <Gem cut={cut} gem={stone} {...seat} />;
  return (
    <>
      <Bezel cut={cut} metal={metal} seat={{ ...seat, radius: 43 }} rim={0.04} depth={0} />
      <Gem cut={cut} gem={stone} {...seat} />
      <Claws cut={cut} metal={metal} seat={seat} />
    </>
  );
}

export function HaloEarring({ spec: { metal, cut, gem, accent } }: EarringProps) {
  const seat: Seat = { at: [0, 0], radius: 38, frame: faceOn };
  return (
    <>
      <Halo cut={cut} metal={metal} accent={accent} seat={seat} small={0.19} />
      <Gem cut={cut} gem={gem ?? 'diamond'} {...seat} />
      <Claws cut={cut} metal={metal} seat={seat} />
    </>
  );
}

/** A champa flower of five stones round an eye of another. */
export function FlowerEarring({ spec: { metal, cut, gem, accent } }: EarringProps) {
  const petals = times(5).map((index): Seat => {
    const angle = 90 + index * 72;
    return { at: [36 * cosine(angle), -36 * sine(angle)], radius: 22.5, frame: spun(faceOn, angle + 90) };
  });
  const eye: Seat = { at: [0, 0], radius: 12, frame: faceOn };
  return (
    <>
      {petals.map((seat, index) => (
        <Bezel key={index} cut={cut} metal={metal} seat={seat} rim={0.13} depth={0} />
      ))}
      <SmallStones cut={cut} gem={gem ?? 'diamond'} seats={petals} />
      <Bezel cut="round" metal={metal} seat={eye} rim={0.28} depth={0} />
      <Gem cut="round" gem={accent} {...eye} />
    </>
  );
}
