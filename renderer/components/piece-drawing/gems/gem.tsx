import { faceOn } from '../geometry/frame.ts';
import type { Frame } from '../geometry/frame.ts';
import { short } from '../geometry/path.ts';
import type { Point } from '../geometry/point.ts';
import type { Cut, GemName } from '../vocabulary.ts';
import { Cabochon } from './cabochon.tsx';
import { FacetedGem } from './faceted-gem.tsx';
import { isPearl, isPolishedRound } from './gem-colours.ts';
import { Pearl } from './pearl.tsx';

type Props = {
  readonly cut: Cut;
  readonly gem: GemName;
  readonly at: Point;
  /** Half the stone's width, on the sheet. */
  readonly radius: number;
  readonly frame?: Frame;
};

/** Any stone, in its place. */
export function Gem({ at, radius, ...stone }: Props) {
  return (
    <g transform={`translate(${short(at[0])} ${short(at[1])}) scale(${short(radius)})`}>
      <BareGem {...stone} />
    </g>
  );
}

/** Any stone, of half-width 1, round the origin. */
export function BareGem({ cut, gem, frame = faceOn }: Omit<Props, 'at' | 'radius'>) {
  if (isPearl(gem)) return <Pearl gem={gem} />;
  if (isPolishedRound(gem))
    return <Cabochon cut={cut === 'round' ? 'cabochon' : cut} gem={gem} frame={frame} />;
  return <FacetedGem cut={cut} gem={gem} frame={frame} />;
}
