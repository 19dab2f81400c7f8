import { useId } from 'react';
import { ellipse } from '../../geometry/path.ts';
import { steps } from '../../geometry/point.ts';
import { gemTones } from '../../gems/gem-colours.ts';
import { mixed } from '../../metal/metals.ts';
import type { GemName } from '../../vocabulary.ts';

/** A bangle cut from one stone: round in section, cloudy inside, polished like water. */
export function JadeHoop({ gem }: { readonly gem: GemName }) {
  const id = useId();
  const tones = gemTones[gem];
  const hoop = ellipse([200, 150], 101, 72);
  // From the edge to the crest of the stone: each layer narrower, lighter, and nearer to the lamp.
  const layers = steps(0, 1, 11);
  const toneAt = (share: number) => mixed(tones[1], tones[5], Math.sin((share * Math.PI) / 2));
  return (
    <g fill="none">
      <linearGradient id={id} x1="0.1" y1="0" x2="0.9" y2="1">
        <stop offset="0" stopColor="#fff" stopOpacity="0.9" />
        <stop offset="0.35" stopColor="#fff" stopOpacity="0.06" />
        <stop offset="0.7" stopColor="#fff" stopOpacity="0" />
        <stop offset="0.9" stopColor="#fff" stopOpacity="0.35" />
        <stop offset="1" stopColor="#fff" stopOpacity="0.1" />
      </linearGradient>
      {layers.map((share) => (
        <path
          key={share}
          d={hoop}
          stroke={toneAt(share)}
          strokeWidth={34 * (1 - share * 0.86)}
          transform={`translate(${-2.2 * share} ${-4.6 * share})`}
        />
      ))}
      <Clouds tones={tones} />
      <path
        d={ellipse([197, 143.5], 101, 72)}
        stroke={`url(#${id})`}
        strokeWidth={4.6}
        strokeLinecap="round"
      />
      <path d={ellipse([202, 158], 100, 71)} stroke={tones[6]} strokeOpacity={0.35} strokeWidth={2} />
    </g>
  );
}

/** Jade is never all of one colour: drifts of lighter and deeper stone run along it. */
function Clouds({ tones }: { readonly tones: readonly string[] }) {
  const id = useId();
  const drifts = [
    { tone: tones[1], width: 13, dashes: '58 130 30 96', offset: 20 },
    { tone: tones[7], width: 9, dashes: '84 150 46 110', offset: 150 },
    { tone: tones[2], width: 20, dashes: '26 170 70 140', offset: 300 },
  ];
  return (
    <>
      <filter id={id} x="-10%" y="-10%" width="120%" height="120%">
        <feGaussianBlur stdDeviation="5" />
      </filter>
      <g filter={`url(#${id})`}>
        {drifts.map(({ tone, width, dashes, offset }) => (
          <path
            key={dashes}
            d={ellipse([199, 148], 101, 72)}
            stroke={tone}
            strokeOpacity={0.3}
            strokeWidth={width}
            strokeDasharray={dashes}
            strokeDashoffset={offset}
          />
        ))}
      </g>
    </>
  );
}
