import { outsidePoint } from '../../geometry/band.ts';
import type { BandShape } from '../../geometry/band.ts';
import { polyline } from '../../geometry/path.ts';
import { steps } from '../../geometry/point.ts';
import { metalColour } from '../../metal/metals.ts';
import type { MetalTone } from '../../vocabulary.ts';
import { bangleView } from './lying.ts';

/** The knots of a bamboo: a ridge with a dark line to each side. */
export function BambooNodes({ metal, shape }: { readonly metal: MetalTone; readonly shape: BandShape }) {
  const across = (offset: number) =>
    [135, 180, 225]
      .map((angle) =>
        polyline(steps(-1, 1, 6).map((share) => outsidePoint(bangleView, shape, angle + offset, share))),
      )
      .join('');
  return (
    <g fill="none" strokeLinecap="round">
      <path
        d={across(-2.6) + across(2.6)}
        stroke={metalColour(metal, 0.06)}
        strokeOpacity={0.6}
        strokeWidth={1.6}
      />
      <path d={across(0)} stroke={metalColour(metal, 0.55)} strokeOpacity={0.5} strokeWidth={6} />
      <path d={across(-0.7)} stroke={metalColour(metal, 1)} strokeOpacity={0.85} strokeWidth={1.6} />
    </g>
  );
}
