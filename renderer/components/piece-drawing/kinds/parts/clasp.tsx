import { ellipse } from '../../geometry/path.ts';
import type { Point } from '../../geometry/point.ts';
import { metalColour } from '../../metal/metals.ts';
import { Wires } from '../../settings/claws.tsx';
import type { MetalTone } from '../../vocabulary.ts';

/** A small ring that opens, and the ring it hooks into. */
export function Clasp({ at: [x, y], metal }: { readonly at: Point; readonly metal: MetalTone }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <Wires d={ellipse([-4.5, 0], 5, 4.4) + ellipse([5.5, 0], 3.6, 3.2)} metal={metal} width={2} />
      <circle cx={-7.6} cy={-3.4} r={1.3} fill={metalColour(metal, 0.95)} />
    </g>
  );
}
