import { useId } from 'react';
import { short } from '../../geometry/path.ts';
import { times } from '../../geometry/point.ts';
import { outside } from '../../metal/gloss.ts';
import { MetalGradient } from '../../metal/metal-gradient.tsx';
import { metalColour } from '../../metal/metals.ts';
import type { MetalTone, Strap } from '../../vocabulary.ts';
import { leatherColours } from './dials.ts';

type Props = {
  readonly strap: Strap;
  readonly metal: MetalTone;
  /** Half its width at the case, and how far from the middle of the watch it begins. */
  readonly half: number;
  readonly from: number;
};

/** Both halves of what holds a watch, from the case out of the picture. */
export function WatchStrap(props: Props) {
  const half =
    props.strap === 'steel' ? <SteelLinks {...props} /> : <Leather {...props} strap={props.strap} />;
  return (
    <>
      <g transform="translate(200 150)">{half}</g>
      <g transform="translate(200 150) scale(1 -1)">{half}</g>
    </>
  );
}

/** Padded leather: light along the middle, darker where it is turned in, a seam along each edge. */
function Leather({ strap, half, from }: Props & { readonly strap: Exclude<Strap, 'steel'> }) {
  const id = useId();
  const { edge, middle, thread } = leatherColours[strap];
  const end = half * 0.86;
  const seam = (side: number) =>
    `M${short(side * (half - 4.5))} ${from + 4}L${short(side * (end - 4.5))} 160`;
  return (
    <>
      <linearGradient id={id}>
        <stop offset="0" stopColor={edge} />
        <stop offset="0.14" stopColor={middle} stopOpacity="0.85" />
        <stop offset="0.36" stopColor={middle} />
        <stop offset="0.7" stopColor={edge} stopOpacity="0.75" />
        <stop offset="1" stopColor={edge} />
      </linearGradient>
      <path d={`M${-half} ${from}H${half}L${end} 160H${-end}Z`} fill={edge} />
      <path d={`M${-half} ${from}H${half}L${end} 160H${-end}Z`} fill={`url(#${id})`} />
      <path
        d={`M${-half + 10} ${from + 2}Q0 ${from + 14} ${half - 10} ${from + 2}V${from - 4}H${-half + 10}Z`}
        fill="#000"
        fillOpacity="0.22"
      />
      <path
        d={seam(-1) + seam(1)}
        fill="none"
        stroke={thread}
        strokeOpacity="0.85"
        strokeWidth="1.3"
        strokeDasharray="4 2.8"
        strokeLinecap="round"
      />
    </>
  );
}

/** Three rows of links, the middle one polished. */
function SteelLinks({ metal, half, from }: Props) {
  const id = useId();
  const rows = times(Math.ceil((160 - from) / 13));
  return (
    <>
      <MetalGradient
        id={`${id}side`}
        metal={metal}
        gloss={[
          [0, 0.34],
          [0.4, 0.62],
          [1, 0.4],
        ]}
        from={[-half, 0]}
        to={[half, 0]}
      />
      <MetalGradient
        id={`${id}middle`}
        metal={metal}
        gloss={outside}
        from={[-half * 0.42, 0]}
        to={[half * 0.42, 0]}
      />
      {rows.map((row) => {
        const y = from + row * 13;
        const reach = half * (1 - 0.1 * (row / rows.length));
        return (
          <g key={row} stroke={metalColour(metal, 0.1)} strokeWidth="0.9">
            <rect x={-reach} y={y} width={reach * 2} height="12.4" rx="2" fill={`url(#${id}side)`} />
            <rect
              x={-reach * 0.44}
              y={y - 5}
              width={reach * 0.88}
              height="12.4"
              rx="2.4"
              fill={`url(#${id}middle)`}
            />
            <path
              d={`M${-reach + 2} ${y + 1.3}H${-reach * 0.5}M${reach * 0.5} ${y + 1.3}H${reach - 2}`}
              stroke={metalColour(metal, 1)}
              strokeOpacity="0.8"
            />
          </g>
        );
      })}
    </>
  );
}
