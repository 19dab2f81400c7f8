import { fromTop } from '../../geometry/band.ts';
import { onBand } from '../../geometry/frame.ts';
import type { Seat } from '../../geometry/frame.ts';
import { cosine, sine } from '../../geometry/point.ts';
import { Gem } from '../../gems/gem.tsx';
import { isPearl } from '../../gems/gem-colours.ts';
import { SmallStones } from '../../gems/small-stones.tsx';
import { Band } from '../../metal/band.tsx';
import { Bezel } from '../../settings/bezel.tsx';
import { Basket, Claws } from '../../settings/claws.tsx';
import { Halo } from '../../settings/halo.tsx';
import type { Cut, GemName, MetalTone } from '../../vocabulary.ts';
import { ringRadius, ringView, seatAbove, shank } from './stage.ts';
import type { RingProps } from './stage.ts';

export function SolitaireRing({ spec }: RingProps) {
  const { metal, cut, gem } = spec;
  return (
    <>
      <Band view={ringView} metal={metal} shape={shank} />
      <InClaws metal={metal} cut={cut} gem={gem ?? 'diamond'} seat={seatAbove(31, 38)} height={0.78} />
    </>
  );
}

/** A solitaire whose shoulders are paved. */
export function PaveRing({ spec }: RingProps) {
  const { metal, cut, gem, accent } = spec;
  return (
    <>
      <Band view={ringView} metal={metal} shape={shank} finish="flat" />
      <SmallStones cut="round" gem={accent} seats={[...shoulder(-72, -20), ...shoulder(20, 92)]} />
      <InClaws metal={metal} cut={cut} gem={gem ?? 'diamond'} seat={seatAbove(31, 38)} height={0.78} />
    </>
  );
}

export function HaloRing({ spec }: RingProps) {
  const { metal, cut, gem, accent } = spec;
  const seat = seatAbove(19, 31);
  return (
    <>
      <Band view={ringView} metal={metal} shape={shank} />
      <Basket cut={cut} metal={metal} seat={seat} height={0.6} />
      <Halo cut={cut} metal={metal} accent={accent} seat={seat} small={0.19} />
      <Gem cut={cut} gem={gem ?? 'diamond'} {...seat} />
      <Claws cut={cut} metal={metal} seat={seat} />
    </>
  );
}

/** A great stone between two smaller ones; beside a marquise they are round. */
export function ThreeStoneRing({ spec }: RingProps) {
  const { metal, cut, gem, accent } = spec;
  return (
    <>
      <Band view={ringView} metal={metal} shape={shank} />
      {[-31, 31].map((angle) => (
        <InClaws
          key={angle}
          metal={metal}
          cut="round"
          gem={accent}
          seat={seatAbove(11, 20, angle)}
          height={0.5}
        />
      ))}
      <InClaws metal={metal} cut={cut} gem={gem ?? 'diamond'} seat={seatAbove(30, 34)} height={0.8} />
    </>
  );
}

/** A stone held by a wall of metal all round. */
export function BezelRing({ spec }: RingProps) {
  const { metal, cut, gem } = spec;
  const seat = seatAbove(15, 37);
  return (
    <>
      <Band
        view={ringView}
        metal={metal}
        shape={{ ...shank, halfWidth: (angle) => 7 + 9 * Math.exp(-((fromTop(angle) / 30) ** 2)) }}
      />
      <Bezel cut={cut} metal={metal} seat={seat} rim={0.13} depth={0.42} />
      <Gem cut={cut} gem={gem ?? 'diamond'} {...seat} />
    </>
  );
}

/** A stone and what holds it; a pearl sits on a hidden peg instead. */
export function InClaws(props: {
  readonly metal: MetalTone;
  readonly cut: Cut;
  readonly gem: GemName;
  readonly seat: Seat;
  readonly height: number;
}) {
  const { metal, cut, gem, seat, height } = props;
  if (isPearl(gem)) {
    const cup = { ...seat, radius: seat.radius * 0.62 };
    const raised = seatAbove(34, seat.radius);
    return (
      <>
        <Bezel cut="round" metal={metal} seat={cup} depth={0.5} />
        <Gem cut={cut} gem={gem} {...raised} />
      </>
    );
  }
  return (
    <>
      <Basket cut={cut} metal={metal} seat={seat} height={height} />
      <Gem cut={cut} gem={gem} {...seat} />
      <Claws cut={cut} metal={metal} seat={seat} />
    </>
  );
}

/** Small stones side by side along the outside of the shank. */
function shoulder(from: number, to: number): Seat[] {
  const count = Math.floor((to - from) / 7.4);
  return Array.from({ length: count + 1 }, (_, index) => {
    const angle = from + ((to - from) * index) / count;
    return {
      at: ringView.project([ringRadius * sine(angle), ringRadius * cosine(angle), 0]),
      radius: 5.2,
      frame: onBand(ringView, angle),
    };
  });
}
