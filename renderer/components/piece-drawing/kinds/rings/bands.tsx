import { crestOf, evenBand, fromTop, outsidePoint } from '../../geometry/band.ts';
import type { BandShape } from '../../geometry/band.ts';
import { spun } from '../../geometry/frame.ts';
import { polyline } from '../../geometry/path.ts';
import { sine, steps } from '../../geometry/point.ts';
import { Band } from '../../metal/band.tsx';
import { Grooves } from '../../metal/grooves.tsx';
import { metalColour } from '../../metal/metals.ts';
import { SignetFace } from './signet-face.tsx';
import { bandView, ringRadius, ringView, seatAbove } from './stage.ts';
import type { RingProps } from './stage.ts';

export function PlainBand({ spec }: RingProps) {
  const width = spec.metal === 'platinum' ? 38 : 28;
  return <Band view={bandView} metal={spec.metal} shape={evenBand(ringRadius, 10, width)} />;
}

/** Brushed in the middle, polished along both rims. */
export function BrushedBand({ spec: { metal } }: RingProps) {
  const shape = evenBand(ringRadius, 10, 36);
  const crest = crestOf(bandView);
  const line = (share: number) =>
    polyline(steps(crest - 86, crest + 86, 48).map((angle) => outsidePoint(bandView, shape, angle, share)));
  return (
    <>
      <Band view={bandView} metal={metal} shape={shape} finish="brushed" />
      <g fill="none">
        {[-0.5, -0.3, -0.1, 0.1, 0.3, 0.5].map((share) => (
          <path
            key={share}
            d={line(share)}
            stroke={metalColour(metal, 0.9)}
            strokeOpacity={0.28}
            strokeWidth={0.7}
          />
        ))}
        {[-0.74, 0.72].map((share) => (
          <g key={share}>
            <path d={line(share)} stroke={metalColour(metal, 0.2)} strokeOpacity={0.6} strokeWidth={1} />
            <path
              d={line(share * 1.12)}
              stroke={metalColour(metal, 1)}
              strokeOpacity={0.7}
              strokeWidth={1.4}
            />
          </g>
        ))}
      </g>
    </>
  );
}

/** A seal: the band grows into a flat oval to be engraved. */
export function SignetRing({ spec: { metal } }: RingProps) {
  const swelling = (angle: number) => Math.exp(-((fromTop(angle) / 42) ** 2));
  const shape: BandShape = {
    outer: (angle) => ringRadius - 2 + 12 * swelling(angle),
    inner: () => ringRadius - 11,
    halfWidth: (angle) => 11 + 22 * swelling(angle),
  };
  const table = seatAbove(13, 43);
  return (
    <>
      <Band view={ringView} metal={metal} shape={shape} finish="flat" />
      <SignetFace metal={metal} seat={{ ...table, frame: spun(table.frame, 90) }} />
    </>
  );
}

/** Three slim bands worn together, one of each gold. */
export function StackedBands(_props: RingProps) {
  return (['white-gold', 'rose-gold', 'yellow-gold'] as const).map((metal, index) => (
    <Band
      key={metal}
      view={bandView}
      metal={metal}
      shape={{
        ...evenBand(ringRadius, 8, 13),
        middle: (angle) => (index - 1) * 14.5 + 1.8 * sine(angle + index * 130),
      }}
    />
  ));
}

/** A band twisted like a rope. */
export function TwistedBand({ spec: { metal } }: RingProps) {
  const shape: BandShape = {
    outer: (angle) => ringRadius + 1.6 * Math.abs(Math.sin((angle * Math.PI) / 24)),
    inner: () => ringRadius - 8,
    halfWidth: (angle) => 12 + 1.4 * Math.abs(Math.sin((angle * Math.PI) / 24)),
  };
  return (
    <>
      <Band view={bandView} metal={metal} shape={shape} />
      <Grooves view={bandView} metal={metal} shape={shape} every={12} slant={17} />
    </>
  );
}
