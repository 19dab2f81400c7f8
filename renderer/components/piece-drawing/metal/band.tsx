import { useId } from 'react';
import { crestOf, outsideLine, seenBand } from '../geometry/band.ts';
import type { BandShape } from '../geometry/band.ts';
import type { Point } from '../geometry/point.ts';
import type { View } from '../geometry/view.ts';
import type { MetalTone } from '../vocabulary.ts';
import { brushed, face, inside, outside } from './gloss.ts';
import { MetalGradient } from './metal-gradient.tsx';
import { metalColour } from './metals.ts';
import { Sheen } from './sheen.tsx';

type Props = {
  readonly view: View;
  readonly metal: MetalTone;
  readonly shape: BandShape;
  /** A rounded band mirrors the lamp along its middle; a brushed one mirrors nothing. */
  readonly finish?: 'rounded' | 'flat' | 'brushed';
};

/** A band of metal: its inside, its outside, and the face of its near rim, each mirroring the shop in its own way. */
export function Band({ view, metal, shape, finish = 'rounded' }: Props) {
  const id = useId();
  const seen = seenBand(view, shape);
  const [left, right] = seen.outsideEnds;
  return (
    <>
      <MetalGradient
        id={`${id}outside`}
        metal={metal}
        gloss={finish === 'brushed' ? brushed : outside}
        from={left}
        to={right}
      />
      <MetalGradient
        id={`${id}inside`}
        metal={metal}
        gloss={inside}
        from={seen.insideEnds[0]}
        to={seen.insideEnds[1]}
      />
      <MetalGradient
        id={`${id}face`}
        metal={metal}
        gloss={face}
        from={[left[0], left[1] - 60]}
        to={[right[0], right[1] + 60]}
      />
      <path d={seen.inside} fill={`url(#${id}inside)`} />
      <path d={seen.outside} fill={`url(#${id}outside)`} />
      {finish === 'rounded' && (
        <Roundness id={`${id}sheen`} view={view} metal={metal} shape={shape} ends={seen.outsideEnds} />
      )}
      <path d={seen.farEdge} fill="none" stroke={metalColour(metal, 0.3)} strokeWidth={0.8} />
      <path d={seen.face} fillRule="evenodd" fill={`url(#${id}face)`} />
      <path
        d={seen.nearEdge}
        fill="none"
        stroke={metalColour(metal, 0.95)}
        strokeOpacity={0.85}
        strokeWidth={0.9}
      />
      <path
        d={seen.holeEdge}
        fill="none"
        stroke={metalColour(metal, 0.12)}
        strokeOpacity={0.45}
        strokeWidth={0.8}
      />
    </>
  );
}

/** Darker towards the rims, the lamp in the middle. */
function Roundness(
  props: Pick<Props, 'view' | 'metal' | 'shape'> & {
    readonly id: string;
    readonly ends: readonly [Point, Point];
  },
) {
  const { id, view, metal, shape, ends } = props;
  const crest = crestOf(view);
  const width = shape.halfWidth(crest) * 2;
  const line = (share: number, reach: number) =>
    outsideLine(view, shape, share, crest - reach, crest + reach);
  return (
    <g fill="none" strokeWidth={width * 0.16}>
      <Sheen id={id} from={ends[0]} to={ends[1]} />
      <path d={line(0.82, 84)} stroke={metalColour(metal, 0.1)} strokeOpacity={0.22} />
      <path d={line(-0.86, 80)} stroke={metalColour(metal, 0.1)} strokeOpacity={0.3} />
      <path d={line(-0.12, 88)} stroke={`url(#${id})`} strokeWidth={width * 0.22} />
      <path d={line(-0.16, 88)} stroke={`url(#${id})`} strokeWidth={width * 0.08} />
    </g>
  );
}
