import { times } from '../../geometry/point.ts';
import type { Point } from '../../geometry/point.ts';
import { faceOn } from '../../geometry/frame.ts';
import { Gem } from '../../gems/gem.tsx';
import { Plate } from '../../metal/plate.tsx';
import { metalColour } from '../../metal/metals.ts';
import { Bezel } from '../../settings/bezel.tsx';
import type { GemName, MetalTone } from '../../vocabulary.ts';

type Props = { readonly metal: MetalTone; readonly eye: GemName; readonly at: Point; readonly size: number };

/** One petal that points up, of length 1: round at its end, rolled over along its right edge. */
const blade =
  'M0 0C-0.16 -0.22 -0.46 -0.44 -0.4 -0.74C-0.35 -1 -0.02 -1.08 0.2 -0.93C0.42 -0.78 0.34 -0.4 0 0Z';
const roll = 'M0 0C0.22 -0.3 0.34 -0.56 0.2 -0.93C0.42 -0.78 0.36 -0.38 0 0Z';

/** The five petals of a champa flower, each tucked under the next, as a wheel turns. */
export function Frangipani({ metal, eye, at, size }: Props) {
  const seat = { at, radius: size * 0.13, frame: faceOn };
  return (
    <>
      {times(5).map((index) => (
        <g key={index} transform={`translate(${at[0]} ${at[1]}) rotate(${index * 72}) scale(${size})`}>
          <Plate
            d={blade}
            metal={metal}
            from={[-0.4, -1]}
            to={[0.3, 0]}
            gloss={petalGloss(index)}
            edge={0.022}
          />
          <path d={roll} fill={metalColour(metal, 0.3)} fillOpacity={0.42} />
          <path
            d="M-0.04 -0.24C-0.14 -0.42 -0.2 -0.58 -0.16 -0.8"
            fill="none"
            stroke={metalColour(metal, 1)}
            strokeOpacity={0.6}
            strokeWidth={0.03}
            strokeLinecap="round"
          />
        </g>
      ))}
      <Bezel cut="round" metal={metal} seat={seat} rim={0.3} depth={0} />
      <Gem cut="round" gem={eye} {...seat} />
    </>
  );
}

/** The light comes from one side, whichever way a petal points. */
const petalGloss = (index: number) => {
  const tilt = [0.12, -0.1, -0.16, 0, 0.16][index] ?? 0;
  return [
    [0, 0.92 + tilt / 2],
    [0.35, 0.78 + tilt],
    [0.7, 0.56 + tilt],
    [1, 0.3 + tilt],
  ] as const;
};
