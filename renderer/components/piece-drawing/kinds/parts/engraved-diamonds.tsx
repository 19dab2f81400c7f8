import { outsidePoint } from '../../geometry/band.ts';
import type { BandShape } from '../../geometry/band.ts';
import { polygon } from '../../geometry/path.ts';
import { steps } from '../../geometry/point.ts';
import { metalColour } from '../../metal/metals.ts';
import type { MetalTone } from '../../vocabulary.ts';
import { bangleView } from './lying.ts';

/** The diamonds of a woven skirt's hem, cut into the front of a cuff: one in another. */
export function EngravedDiamonds({ metal, shape }: { readonly metal: MetalTone; readonly shape: BandShape }) {
  const diamond = (angle: number, size: number) =>
    polygon([
      outsidePoint(bangleView, shape, angle, 0.72 * size),
      outsidePoint(bangleView, shape, angle + 6.4 * size, 0),
      outsidePoint(bangleView, shape, angle, -0.72 * size),
      outsidePoint(bangleView, shape, angle - 6.4 * size, 0),
    ]);
  const d = steps(115, 245, 10)
    .map((angle) => diamond(angle, 1) + diamond(angle, 0.56) + diamond(angle, 0.16))
    .join('');
  return (
    <g fill="none" strokeLinejoin="round">
      <path
        d={d}
        stroke={metalColour(metal, 1)}
        strokeOpacity={0.9}
        strokeWidth={1.3}
        transform="translate(0.8 1)"
      />
      <path d={d} stroke={metalColour(metal, 0.14)} strokeOpacity={0.75} strokeWidth={1.2} />
    </g>
  );
}
