import { polyline } from '../geometry/path.ts';
import type { Point } from '../geometry/point.ts';

/** The shadow of something long that lies on the counter. */
export function LineShadow({ curve, width }: { readonly curve: readonly Point[]; readonly width: number }) {
  const d = polyline(curve);
  return (
    <g fill="none" stroke="#2a1d0e" strokeLinecap="round" transform={`translate(1.5 ${width * 0.3})`}>
      {[1.5, 1.2, 0.9, 0.6].map((share) => (
        <path key={share} d={d} strokeOpacity={0.05} strokeWidth={width * share} />
      ))}
    </g>
  );
}
