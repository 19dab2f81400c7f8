import { useId } from 'react';
import { atSeat } from '../../geometry/frame.ts';
import type { Seat } from '../../geometry/frame.ts';
import { polygon, polyline } from '../../geometry/path.ts';
import { cosine, sine, steps, times } from '../../geometry/point.ts';
import { face } from '../../metal/gloss.ts';
import { MetalGradient } from '../../metal/metal-gradient.tsx';
import { metalColour } from '../../metal/metals.ts';
import type { MetalTone } from '../../vocabulary.ts';

/** The flat oval of a seal, with a lotus cut into it. */
export function SignetFace({ metal, seat }: { readonly metal: MetalTone; readonly seat: Seat }) {
  const id = useId();
  const oval = (size: number) =>
    polygon(
      steps(0, 355, 71).map((angle) => atSeat(seat, [0.84 * size * cosine(angle), size * sine(angle), 0])),
    );
  const petals = times(5).map((index) => petal((index - 2) * 38, index === 2 ? 0.62 : 0.55));
  const cut = petals.map((points) => polyline(points.map(([x, y]) => atSeat(seat, [x, y, 0])))).join('');
  const { at, radius } = seat;
  return (
    <>
      <MetalGradient
        id={id}
        metal={metal}
        gloss={face}
        from={[at[0] - radius, at[1] - radius * 0.7]}
        to={[at[0] + radius, at[1] + radius * 0.7]}
      />
      <path d={oval(1)} fill={`url(#${id})`} stroke={metalColour(metal, 0.98)} strokeWidth={1.2} />
      <path
        d={oval(0.86)}
        fill="none"
        stroke={metalColour(metal, 0.3)}
        strokeOpacity={0.6}
        strokeWidth={0.8}
      />
      <g fill="none" strokeLinejoin="round">
        <path d={cut} stroke={metalColour(metal, 1)} strokeWidth={1.4} transform="translate(0.7 0.9)" />
        <path d={cut} stroke={metalColour(metal, 0.14)} strokeWidth={1.5} />
      </g>
    </>
  );
}

/** A pointed petal that grows from below the middle, leaning by so many degrees. */
function petal(lean: number, reach: number): (readonly [number, number])[] {
  return steps(0, 1, 16).map((share) => {
    const along = reach * (1 - Math.abs(2 * share - 1));
    const side = 0.15 * Math.sin(2 * Math.PI * share);
    const [x, y] = [side * cosine(lean) + along * sine(lean), along * cosine(lean) - side * sine(lean)];
    // The seal is turned a quarter: its height runs across the finger.
    return [y - 0.26, -x] as const;
  });
}
