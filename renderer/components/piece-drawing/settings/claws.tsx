import { atSeat } from '../geometry/frame.ts';
import type { Seat } from '../geometry/frame.ts';
import { polygon, polyline } from '../geometry/path.ts';
import { between, steps } from '../geometry/point.ts';
import { onGirdle } from '../gems/faceted-gem.tsx';
import { metalColour } from '../metal/metals.ts';
import type { Cut, MetalTone } from '../vocabulary.ts';

/** Where the claws of each cut hold it, in degrees from the right, anticlockwise. */
const clawAngles: Record<Cut, readonly number[]> = {
  round: [30, 90, 150, 210, 270, 330],
  oval: [45, 135, 225, 315],
  cabochon: [45, 135, 225, 315],
  cushion: [45, 135, 225, 315],
  princess: [45, 135, 225, 315],
  emerald: [51, 129, 231, 309],
  marquise: [90, 155, 205, 270, 335, 25],
  pear: [90, 150, 215, 325, 30],
  pearl: [],
};

type Props = { readonly cut: Cut; readonly metal: MetalTone; readonly seat: Seat };

/** The head under a stone: its claws from the shank up to the girdle, held together by a gallery ring. */
export function Basket({ cut, metal, seat, height }: Props & { readonly height: number }) {
  const legs = clawAngles[cut].map((angle) =>
    polyline([atSeat(seat, onGirdle(cut, angle, 0.24, -height)), atSeat(seat, onGirdle(cut, angle, 0.97))]),
  );
  const gallery = polygon(
    steps(0, 350, 35).map((angle) => atSeat(seat, onGirdle(cut, angle, 0.66, -height * 0.42))),
  );
  return <Wires d={legs.join('') + gallery} metal={metal} width={seat.radius * 0.12} />;
}

/** The tips of the claws, bent over the edge of the stone. */
export function Claws({ cut, metal, seat }: Props) {
  const tips = clawAngles[cut].map((angle) => {
    const from = atSeat(seat, onGirdle(cut, angle, 1, -0.03));
    return { from, to: atSeat(seat, onGirdle(cut, angle, 0.87, 0.14)) };
  });
  const glints = tips
    .map(({ from, to }) => polyline([between(from, to, 0.45), between(from, to, 0.75)]))
    .join('');
  return (
    <>
      <Wires
        d={tips.map(({ from, to }) => polyline([from, to])).join('')}
        metal={metal}
        width={seat.radius * 0.12}
      />
      <path
        d={glints}
        fill="none"
        stroke={metalColour(metal, 1)}
        strokeWidth={seat.radius * 0.045}
        strokeLinecap="round"
      />
    </>
  );
}

/** Thin round wires: a dark edge, the metal, and the lamp along it. */
export function Wires({
  d,
  metal,
  width,
}: {
  readonly d: string;
  readonly metal: MetalTone;
  readonly width: number;
}) {
  return (
    <g fill="none" strokeLinecap="round" strokeLinejoin="round">
      <path d={d} stroke={metalColour(metal, 0.17)} strokeWidth={width * 1.32} />
      <path d={d} stroke={metalColour(metal, 0.56)} strokeWidth={width * 0.94} />
      <path d={d} stroke={metalColour(metal, 0.92)} strokeWidth={width * 0.32} />
    </g>
  );
}
