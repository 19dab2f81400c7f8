import { evenBand, outsidePoint } from '../../geometry/band.ts';
import { polyline } from '../../geometry/path.ts';
import { steps, times } from '../../geometry/point.ts';
import { Band } from '../../metal/band.tsx';
import { ContactShadow } from '../../metal/contact-shadow.tsx';
import { metalColour } from '../../metal/metals.ts';
import type { MetalTone } from '../../vocabulary.ts';
import { bangleRadius, bangleView } from './lying.ts';

const shape = evenBand(bangleRadius, 6, 40);
const rows = 6;

/** Wires woven as silk is woven in the north: rows of slanted strands, each leaning against the next. */
export function WovenBand({ metal }: { readonly metal: MetalTone }) {
  const strands = times(rows).flatMap((row) => {
    const [top, bottom] = [-0.94 + (row * 1.88) / rows, -0.94 + ((row + 1) * 1.88) / rows];
    const lean = row % 2 === 0 ? 2.2 : -2.2;
    return steps(96, 264, 48).map((angle) =>
      polyline([
        outsidePoint(bangleView, shape, angle - lean, top),
        outsidePoint(bangleView, shape, angle + lean, bottom),
      ]),
    );
  });
  const d = strands.join('');
  return (
    <>
      <ContactShadow at={[202, 210]} rx={142} ry={40} />
      <Band view={bangleView} metal={metal} shape={shape} finish="flat" />
      <g fill="none" strokeLinecap="round">
        <path d={d} stroke={metalColour(metal, 0.05)} strokeOpacity={0.5} strokeWidth={2} />
        <path
          d={d}
          stroke={metalColour(metal, 1)}
          strokeOpacity={0.6}
          strokeWidth={1}
          transform="translate(-1.5 -0.5)"
        />
      </g>
    </>
  );
}
