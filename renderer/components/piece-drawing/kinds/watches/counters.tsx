import { polyline } from '../../geometry/path.ts';
import { onDial, times } from '../../geometry/point.ts';
import type { Dial } from '../../vocabulary.ts';
import { dialColours } from './dials.ts';

/** The three small dials of a chronograph: seconds, thirty minutes, twelve hours. */
export function Counters({ dial, radius }: { readonly dial: Dial; readonly radius: number }) {
  const { deep, base, ink } = dialColours[dial];
  const small = radius * 0.24;
  const counters = [
    { turn: 90, hand: 200 },
    { turn: 180, hand: 40 },
    { turn: 270, hand: 310 },
  ];
  const ticks = times(12).map((index) =>
    polyline([onDial([0, 0], small * 0.92, index * 30), onDial([0, 0], small * 0.72, index * 30)]),
  );
  return counters.map(({ turn, hand }) => {
    const [x, y] = onDial([0, 0], radius * 0.43, turn);
    return (
      <g key={turn} transform={`translate(${x} ${y})`}>
        <circle
          r={small}
          fill={deep}
          fillOpacity="0.55"
          stroke={ink}
          strokeOpacity="0.35"
          strokeWidth="0.8"
        />
        <circle r={small * 0.66} fill={base} fillOpacity="0.7" />
        <path d={ticks.join('')} stroke={ink} strokeOpacity="0.8" strokeWidth="0.8" />
        <path
          d={`M0 ${small * 0.2}V${-small * 0.84}`}
          stroke={ink}
          strokeWidth="1.2"
          strokeLinecap="round"
          transform={`rotate(${hand})`}
        />
        <circle r="1.6" fill={ink} />
      </g>
    );
  });
}
