import { useId } from 'react';
import type { Point } from '../geometry/point.ts';

/** The soft shadow a piece throws where it stands. */
export function ContactShadow({
  at,
  rx,
  ry,
}: {
  readonly at: Point;
  readonly rx: number;
  readonly ry: number;
}) {
  const id = useId();
  return (
    <>
      <radialGradient id={id}>
        <stop offset="0" stopColor="#2a1d0e" stopOpacity="0.36" />
        <stop offset="0.45" stopColor="#2a1d0e" stopOpacity="0.16" />
        <stop offset="1" stopColor="#2a1d0e" stopOpacity="0" />
      </radialGradient>
      <ellipse cx={at[0]} cy={at[1]} rx={rx} ry={ry} fill={`url(#${id})`} />
    </>
  );
}
