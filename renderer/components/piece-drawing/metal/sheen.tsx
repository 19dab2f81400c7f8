import { short } from '../geometry/path.ts';
import type { Point } from '../geometry/point.ts';

/** The lamp along a rounded edge: it comes and goes. */
export function Sheen({ id, from, to }: { readonly id: string; readonly from: Point; readonly to: Point }) {
  return (
    <linearGradient
      id={id}
      gradientUnits="userSpaceOnUse"
      x1={short(from[0])}
      y1={short(from[1])}
      x2={short(to[0])}
      y2={short(to[1])}
    >
      <stop offset="0.06" stopColor="#fff" stopOpacity="0" />
      <stop offset="0.24" stopColor="#fff" stopOpacity="0.7" />
      <stop offset="0.42" stopColor="#fff" stopOpacity="0.1" />
      <stop offset="0.66" stopColor="#fff" stopOpacity="0.05" />
      <stop offset="0.8" stopColor="#fff" stopOpacity="0.42" />
      <stop offset="0.94" stopColor="#fff" stopOpacity="0" />
    </linearGradient>
  );
}
