import type { Point } from '../../geometry/point.ts';
import { Gem } from '../../gems/gem.tsx';
import { Plate } from '../../metal/plate.tsx';
import { metalColour } from '../../metal/metals.ts';
import type { JewelSpec } from '../../drawing-spec.ts';
import { midrib, petal } from './petal.ts';

const root: Point = [200, 220];

/** From the back of the flower to its front. */
const petals = [
  { lean: -34, reach: 106, width: 44 },
  { lean: 34, reach: 106, width: 44 },
  { lean: 0, reach: 116, width: 50 },
  { lean: -82, reach: 92, width: 38 },
  { lean: 82, reach: 92, width: 38 },
  { lean: -58, reach: 98, width: 44 },
  { lean: 58, reach: 98, width: 44 },
  { lean: -21, reach: 88, width: 46 },
  { lean: 21, reach: 88, width: 46 },
];

/** A lotus opening, a pearl where its seeds would be. */
export function Lotus({ spec: { metal, cut, gem } }: { readonly spec: JewelSpec<'pendant'> }) {
  return (
    <>
      {petals.map(({ lean, reach, width }) => (
        <g key={lean}>
          <Plate
            d={petal(root, lean, reach, width, 0.52)}
            metal={metal}
            from={[root[0] + lean * 0.9 - 26, root[1] - reach]}
            to={[root[0] + lean * 0.5 + 26, root[1]]}
            edge={1.3}
          />
          <path
            d={midrib(root, lean, reach, 0.34, 0.9)}
            stroke={metalColour(metal, 0.2)}
            strokeOpacity={0.35}
            strokeWidth={0.9}
          />
        </g>
      ))}
      <Gem cut={cut} gem={gem ?? 'pearl'} at={[200, 206]} radius={21} />
    </>
  );
}
