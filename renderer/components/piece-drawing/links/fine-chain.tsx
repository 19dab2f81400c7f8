import { polyline } from '../geometry/path.ts';
import type { Point } from '../geometry/point.ts';
import { metalColour } from '../metal/metals.ts';
import type { MetalTone } from '../vocabulary.ts';

/** A chain too fine for its links to be seen: it only glitters. */
export function FineChain({ curve, metal }: { readonly curve: readonly Point[]; readonly metal: MetalTone }) {
  const d = polyline(curve);
  return (
    <g fill="none" strokeLinecap="round" strokeLinejoin="round">
      <path d={d} stroke={metalColour(metal, 0.3)} strokeWidth={1.5} />
      <path d={d} stroke={metalColour(metal, 0.22)} strokeWidth={3.3} strokeDasharray="3 3.4" />
      <path d={d} stroke={metalColour(metal, 0.72)} strokeWidth={2.3} strokeDasharray="3 3.4" />
      <path
        d={d}
        stroke={metalColour(metal, 1)}
        strokeWidth={1}
        strokeDasharray="1.4 5"
        strokeDashoffset={-0.5}
      />
    </g>
  );
}
