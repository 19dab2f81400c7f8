import { useId } from 'react';
import { face, outside } from '../../metal/gloss.ts';
import { metalColour } from '../../metal/metals.ts';
import { Plate } from '../../metal/plate.tsx';
import type { WatchSpec } from '../../drawing-spec.ts';
import { dialColours } from './dials.ts';
import { Hands } from './hands.tsx';
import { HouseMark } from './house-mark.tsx';
import { RomanNumerals } from './roman-numerals.tsx';
import { WatchStrap } from './strap.tsx';

/** A case like a river between two banks: the long sides run on into the strap. */
export function RectangularWatch({ spec }: { readonly spec: WatchSpec }) {
  const id = useId();
  const { metal, dial, strap } = spec;
  const { light, base, deep, ink } = dialColours[dial];
  return (
    <>
      <WatchStrap strap={strap} metal={metal} half={44} from={84} />
      <g transform="translate(200 150)">
        <Plate d="M62 -7H71Q75 -7 75 -3V3Q75 7 71 7H62Z" metal={metal} from={[66, -7]} to={[66, 7]} />
        <circle cx="76" r="3.4" fill="#1d3f7a" stroke="#8fb0e6" strokeWidth="0.8" />
        <Plate d="M-46 -84H46V84H-46Z" metal={metal} from={[-46, -84]} to={[46, 84]} edge={1.2} />
        {[-1, 1].map((side) => (
          <Plate
            key={side}
            d={`M${side * 45} -97Q${side * 53} -104 ${side * 61} -96Q${side * 64} -50 ${side * 64} 0Q${side * 64} 50 ${side * 61} 96Q${side * 53} 104 ${side * 45} 97Z`}
            metal={metal}
            from={[side * 54 - 10, 0]}
            to={[side * 54 + 10, 0]}
            gloss={outside}
            edge={1.3}
          />
        ))}
        <linearGradient id={id} x1="0" y1="0" x2="1" y2="1">
          <stop offset="0" stopColor={light} />
          <stop offset="0.5" stopColor={base} />
          <stop offset="1" stopColor={deep} />
        </linearGradient>
        <Plate
          d="M-44 -76H44V76H-44Z"
          metal={metal}
          from={[-44, -76]}
          to={[44, 76]}
          gloss={face}
          edge={0.6}
        />
        <rect
          x="-41"
          y="-73"
          width="82"
          height="146"
          rx="2"
          fill={`url(#${id})`}
          stroke={metalColour(metal, 0.14)}
          strokeWidth="1"
        />
        <RomanNumerals ink={ink} halfWidth={33} halfHeight={62} />
        <rect
          x="-21"
          y="-42"
          width="42"
          height="84"
          fill="none"
          stroke={ink}
          strokeOpacity="0.45"
          strokeWidth="0.9"
        />
        <HouseMark at={[0, -24]} colour={ink} size={0.9} />
        <Hands metal={metal} reach={33} seconds={false} />
        <path d="M-41 -73H8L-41 20Z" fill="#fff" fillOpacity="0.12" />
      </g>
    </>
  );
}
