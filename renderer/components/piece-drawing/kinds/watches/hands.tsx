import { cosine, sine } from '../../geometry/point.ts';
import { metalColour } from '../../metal/metals.ts';
import type { MetalTone } from '../../vocabulary.ts';

type Props = {
  readonly metal: MetalTone;
  /** Length of the minute hand, from the middle of the dial at the origin. */
  readonly reach: number;
  readonly seconds?: boolean;
};

/** Nine past ten: the hands frame the name of the house. */
export function Hands({ metal, reach, seconds = true }: Props) {
  return (
    <>
      <g fill="#1a120a" fillOpacity="0.25" transform="translate(1.4 2)">
        <path d={sword(reach * 0.62, reach * 0.075)} transform="rotate(304.5)" />
        <path d={sword(reach, reach * 0.06)} transform="rotate(54)" />
      </g>
      <Hand metal={metal} length={reach * 0.62} half={reach * 0.075} turn={304.5} />
      <Hand metal={metal} length={reach} half={reach * 0.06} turn={54} />
      {seconds && (
        <path
          d={`M0 ${reach * 0.24}L0 ${-reach}`}
          stroke={metalColour(metal, 0.5)}
          strokeWidth="1.1"
          transform="rotate(192)"
        />
      )}
      <circle
        r={reach * 0.06}
        fill={metalColour(metal, 0.86)}
        stroke={metalColour(metal, 0.2)}
        strokeWidth="0.7"
      />
    </>
  );
}

/** Bent along its middle like a roof: the side towards the lamp is bright. */
function Hand({
  metal,
  length,
  half,
  turn,
}: {
  metal: MetalTone;
  length: number;
  half: number;
  turn: number;
}) {
  const leftIsLit = -0.7 * cosine(turn) - 0.7 * sine(turn) < 0;
  const [left, right] = leftIsLit ? [0.96, 0.34] : [0.34, 0.96];
  return (
    <g transform={`rotate(${turn})`}>
      <path
        d={sword(length, half)}
        fill={metalColour(metal, left)}
        stroke={metalColour(metal, 0.18)}
        strokeWidth="0.6"
      />
      <path
        d={`M0 ${-length}L${half} ${-length * 0.24}L0 ${length * 0.16}Z`}
        fill={metalColour(metal, right)}
      />
    </g>
  );
}

const sword = (length: number, half: number): string =>
  `M0 ${-length}L${half} ${-length * 0.24}L0 ${length * 0.16}L${-half} ${-length * 0.24}Z`;
