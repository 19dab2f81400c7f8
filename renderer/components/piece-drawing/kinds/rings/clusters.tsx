import { spun } from '../../geometry/frame.ts';
import type { Seat } from '../../geometry/frame.ts';
import { atSeat } from '../../geometry/frame.ts';
import { cosine, sine, times } from '../../geometry/point.ts';
import { Gem } from '../../gems/gem.tsx';
import { Band } from '../../metal/band.tsx';
import { Bezel } from '../../settings/bezel.tsx';
import { ringView, seatAbove, shank } from './stage.ts';
import type { RingProps } from './stage.ts';
import { InClaws } from './stone-rings.tsx';

/** A flower: five petals round an eye. */
export function ClusterRing({ spec }: RingProps) {
  const { metal, cut, gem, accent } = spec;
  const flower = seatAbove(13, 22);
  const petals = times(5).map((index): Seat => {
    const angle = 90 + index * 72;
    const at = atSeat(flower, [1.42 * cosine(angle), 1.42 * sine(angle), 0]);
    // The point of each petal looks to the eye of the flower.
    return { at, radius: 21, frame: spun(flower.frame, angle + 90) };
  });
  const farFirst = petals.toSorted((a, b) => a.at[1] - b.at[1]);
  const eye = { ...flower, at: atSeat(flower, [0, 0, 0.2]), radius: 10 };
  return (
    <>
      <Band view={ringView} metal={metal} shape={shank} />
      {farFirst.map((seat, index) => (
        <g key={index}>
          <Bezel cut={cut} metal={metal} seat={seat} rim={0.12} depth={0.4} />
          <Gem cut={cut} gem={gem ?? 'diamond'} {...seat} />
        </g>
      ))}
      <Bezel cut="round" metal={metal} seat={eye} rim={0.25} depth={0.6} />
      <Gem cut="round" gem={accent} {...eye} />
    </>
  );
}

/** Two stones that lean against each other, head to foot. */
export function ToiEtMoiRing({ spec }: RingProps) {
  const { metal, cut, gem, accent } = spec;
  const one = seatAbove(20, 28, -13);
  const other = seatAbove(18, 26, 16);
  return (
    <>
      <Band view={ringView} metal={metal} shape={shank} />
      <InClaws
        metal={metal}
        cut={cut}
        gem={gem ?? 'diamond'}
        seat={{ ...one, frame: spun(one.frame, 24) }}
        height={0.6}
      />
      <InClaws
        metal={metal}
        cut={cut}
        gem={accent}
        seat={{ ...other, frame: spun(other.frame, 204) }}
        height={0.6}
      />
    </>
  );
}
