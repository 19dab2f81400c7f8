import type { Point } from '../../geometry/point.ts';

/** The C of the house, open to the right, with a small petal over it. */
export function HouseMark({
  at,
  colour,
  size = 1,
}: {
  readonly at: Point;
  readonly colour: string;
  readonly size?: number;
}) {
  return (
    <g
      transform={`translate(${at[0]} ${at[1]}) scale(${size})`}
      fill="none"
      stroke={colour}
      strokeLinecap="round"
    >
      <path d="M4.2 -3.2A5.2 5.2 0 1 0 4.2 3.2" strokeWidth="1.5" />
      <path d="M0 -8.4V-10.6M-2.4 -8L-3.4 -9.6M2.4 -8L3.4 -9.6" strokeWidth="0.9" />
    </g>
  );
}
