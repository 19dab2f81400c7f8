import { crestOf, outsidePoint } from '../geometry/band.ts';
import type { BandShape } from '../geometry/band.ts';
import { polyline } from '../geometry/path.ts';
import { steps, times } from '../geometry/point.ts';
import type { View } from '../geometry/view.ts';
import type { MetalTone } from '../vocabulary.ts';
import { metalColour } from './metals.ts';

type Props = {
  readonly view: View;
  readonly metal: MetalTone;
  readonly shape: BandShape;
  /** Degrees from one strand to the next. */
  readonly every: number;
  /** Degrees a strand moves on from rim to rim. */
  readonly slant: number;
};

/** The strands of a twisted band: a dark groove between them, the lamp on each. */
export function Grooves({ view, metal, shape, every, slant }: Props) {
  const crest = crestOf(view);
  const strands = times(Math.round(172 / every)).map((index) => crest - 86 + index * every);
  const strand = (offset: number, reach: number) => (angle: number) =>
    polyline(
      steps(-reach, reach, 8).map((share) => {
        // A strand lies flatter in the middle than where it dips under its neighbours.
        const bend = Math.sin((share * Math.PI) / 2);
        return outsidePoint(view, shape, angle + offset + (bend * slant) / 2, share);
      }),
    );
  const grooves = strands.map(strand(0, 0.98)).join('');
  const lamps = strands.map(strand(every * 0.36, 0.55)).join('');
  return (
    <g fill="none" strokeLinecap="round">
      <path d={grooves} stroke={metalColour(metal, 0.08)} strokeOpacity={0.32} strokeWidth={4} />
      <path d={grooves} stroke={metalColour(metal, 0.04)} strokeOpacity={0.75} strokeWidth={1.3} />
      <path d={lamps} stroke={metalColour(metal, 1)} strokeOpacity={0.28} strokeWidth={4} />
      <path d={lamps} stroke={metalColour(metal, 1)} strokeOpacity={0.6} strokeWidth={1.3} />
    </g>
  );
}
