import { crestOf, evenBand } from '../../geometry/band.ts';
import { onBand } from '../../geometry/frame.ts';
import { cosine, sine, times } from '../../geometry/point.ts';
import { SmallStones } from '../../gems/small-stones.tsx';
import { Band } from '../../metal/band.tsx';
import { metalColour } from '../../metal/metals.ts';
import { bandView, ringRadius } from './stage.ts';
import type { RingProps } from './stage.ts';

const stoneCount = 26;

/** Stones all round: those on the side away from the client are hidden. */
export function EternityRing({ spec }: RingProps) {
  const { metal, cut, gem } = spec;
  const crest = crestOf(bandView);
  const visible = times(stoneCount / 2 + 1).map((index) => crest - 88 + (index * 352) / stoneCount);
  const seats = visible.map((angle) => ({
    at: bandView.project([(ringRadius + 1) * sine(angle), (ringRadius + 1) * cosine(angle), 0]),
    radius: cut === 'round' ? 10 : 11,
    frame: onBand(bandView, angle),
  }));
  const beads = visible.flatMap((angle) =>
    [-8.6, 8.6].map((z) => {
      const between = angle + 180 / stoneCount;
      return bandView.project([(ringRadius + 2) * sine(between), (ringRadius + 2) * cosine(between), z]);
    }),
  );
  return (
    <>
      <Band view={bandView} metal={metal} shape={evenBand(ringRadius, 8, 25)} finish="flat" />
      <SmallStones cut={cut} gem={gem ?? 'diamond'} seats={seats} />
      {beads.slice(0, -2).map(([x, y]) => (
        <circle
          key={`${x} ${y}`}
          cx={x}
          cy={y}
          r={2}
          fill={metalColour(metal, 0.85)}
          stroke={metalColour(metal, 0.3)}
          strokeWidth={0.5}
        />
      ))}
    </>
  );
}
