import { evenBand } from '../../geometry/band.ts';
import { onBand } from '../../geometry/frame.ts';
import { cosine, sine, steps } from '../../geometry/point.ts';
import { SmallStones } from '../../gems/small-stones.tsx';
import { gemTones } from '../../gems/gem-colours.ts';
import { Band } from '../../metal/band.tsx';
import { ContactShadow } from '../../metal/contact-shadow.tsx';
import { metalColour } from '../../metal/metals.ts';
import type { JewelSpec } from '../../drawing-spec.ts';
import { bangleRadius, bangleView } from './lying.ts';

const inner = bangleRadius - 6;

/** Stones side by side all round; from inside one sees the open backs of their settings. */
export function TennisBracelet({ spec }: { readonly spec: JewelSpec<'bracelet'> }) {
  const { metal, cut, gem } = spec;
  const stone = gem ?? 'diamond';
  const count = cut === 'round' ? 52 : 42;
  const step = 360 / count;
  const front = steps(90 + step, 270 - step, count / 2 - 2);
  const back = steps(270 + step, 450 - step, count / 2 - 2);
  const width = cut === 'round' ? 17 : 22;
  const seatAt = (angle: number, reach: number, radius: number) => ({
    at: bangleView.project([reach * sine(angle), reach * cosine(angle), 0]),
    radius,
    frame: onBand(bangleView, angle),
  });
  return (
    <>
      <ContactShadow at={[202, 206]} rx={140} ry={38} />
      <Band view={bangleView} metal={metal} shape={evenBand(bangleRadius, 6, width)} finish="flat" />
      {back.map((angle) => {
        const [x, y] = seatAt(angle, inner, 0).at;
        const narrow = Math.abs(cosine(angle)) * 4;
        return (
          <ellipse
            key={angle}
            cx={x}
            cy={y}
            rx={narrow}
            ry={3.6}
            fill={gemTones[stone][2]}
            stroke={metalColour(metal, 0.2)}
            strokeWidth={0.8}
          />
        );
      })}
      <SmallStones
        cut={cut}
        gem={stone}
        seats={front.map((angle) => seatAt(angle, bangleRadius + 1, cut === 'round' ? 7 : 8.2))}
      />
    </>
  );
}
