import { useId } from 'react';
import { polyline } from '../../geometry/path.ts';
import { onDial, times } from '../../geometry/point.ts';
import { metalColour } from '../../metal/metals.ts';
import type { Dial, MetalTone } from '../../vocabulary.ts';
import { dialColours } from './dials.ts';
import { HouseMark } from './house-mark.tsx';

type Props = {
  readonly dial: Dial;
  readonly metal: MetalTone;
  readonly radius: number;
  /** Batons for every hour; without them only dots. */
  readonly numerals: boolean;
};

/** A dial with applied hours, a minute track, and the house's mark under twelve. */
export function RoundDial({ dial, metal, radius, numerals }: Props) {
  const id = useId();
  const { light, base, deep, ink } = dialColours[dial];
  const minutes = times(60).map((index) =>
    polyline([
      onDial([0, 0], radius * 0.94, index * 6),
      onDial([0, 0], radius * (index % 5 === 0 ? 0.89 : 0.915), index * 6),
    ]),
  );
  return (
    <>
      <radialGradient id={id} cx="0.38" cy="0.32" r="0.8">
        <stop offset="0" stopColor={light} />
        <stop offset="0.5" stopColor={base} />
        <stop offset="1" stopColor={deep} />
      </radialGradient>
      <circle r={radius} fill={`url(#${id})`} />
      {dial === 'mother-of-pearl' && <Shimmer radius={radius} />}
      <path d={minutes.join('')} stroke={ink} strokeOpacity="0.75" strokeWidth="0.9" />
      {times(12).map((hour) => (
        <g key={hour} transform={`rotate(${hour * 30})`}>
          {numerals ? (
            <Baton metal={metal} radius={radius} double={hour === 0} />
          ) : (
            <circle
              cy={-radius * 0.76}
              r="2.2"
              fill={metalColour(metal, 0.85)}
              stroke={metalColour(metal, 0.2)}
              strokeWidth="0.6"
            />
          )}
        </g>
      ))}
      <HouseMark at={[0, -radius * 0.42]} colour={ink} />
      <circle r={radius} fill="none" stroke="#000" strokeOpacity="0.28" strokeWidth="2.4" />
    </>
  );
}

function Baton({ metal, radius, double }: { metal: MetalTone; radius: number; double: boolean }) {
  const [top, height] = [-radius * 0.85, radius * 0.17];
  return (double ? [-2.6, 2.6] : [0]).map((x) => (
    <g key={x}>
      <rect x={x - 1.8} y={top} width="3.6" height={height} fill={metalColour(metal, 0.3)} />
      <rect x={x - 1.6} y={top + 0.3} width="1.7" height={height - 0.6} fill={metalColour(metal, 0.98)} />
    </g>
  ));
}

/** What plays in the shell: drifts of rose, green and blue. */
function Shimmer({ radius }: { radius: number }) {
  const id = useId();
  const drifts = [
    { colour: '#f3cfe0', at: [-0.4, 0.3] },
    { colour: '#c9ebe0', at: [0.4, -0.3] },
    { colour: '#cbdcf7', at: [0.3, 0.5] },
  ] as const;
  return drifts.map(({ colour, at: [x, y] }) => (
    <g key={colour}>
      <radialGradient id={`${id}${colour.slice(1)}`}>
        <stop offset="0" stopColor={colour} stopOpacity="0.9" />
        <stop offset="1" stopColor={colour} stopOpacity="0" />
      </radialGradient>
      <circle cx={x * radius} cy={y * radius} r={radius * 0.5} fill={`url(#${id}${colour.slice(1)})`} />
    </g>
  ));
}
