import { useId } from 'react';
import { faceOn } from '../../geometry/frame.ts';
import { ellipse, polyline } from '../../geometry/path.ts';
import { onDial, times } from '../../geometry/point.ts';
import type { Point } from '../../geometry/point.ts';
import { Gem } from '../../gems/gem.tsx';
import { gemTones } from '../../gems/gem-colours.ts';
import { Plate } from '../../metal/plate.tsx';
import { metalColour } from '../../metal/metals.ts';
import { Bezel } from '../../settings/bezel.tsx';
import { Wires } from '../../settings/claws.tsx';
import type { JewelSpec } from '../../drawing-spec.ts';

type Props = { readonly spec: JewelSpec<'pendant'> };

/** A medal with the sun engraved round a small stone. */
export function EngravedDisc({ spec: { metal, gem, cut } }: Props) {
  const centre: Point = [200, 174];
  const rays = times(36).map((index) =>
    polyline([onDial(centre, 23, index * 10), onDial(centre, index % 3 === 0 ? 58 : 45, index * 10)]),
  );
  const seat = { at: centre, radius: 12, frame: faceOn };
  return (
    <>
      <Plate d={ellipse(centre, 74)} metal={metal} from={[140, 116]} to={[256, 236]} edge={2.2} />
      <path
        d={ellipse(centre, 67)}
        fill="none"
        stroke={metalColour(metal, 0.25)}
        strokeOpacity={0.55}
        strokeWidth={1}
      />
      <path
        d={ellipse(centre, 65.6)}
        fill="none"
        stroke={metalColour(metal, 1)}
        strokeOpacity={0.7}
        strokeWidth={0.9}
      />
      <path
        d={rays.join('')}
        stroke={metalColour(metal, 1)}
        strokeOpacity={0.75}
        strokeWidth={1.3}
        transform="translate(0.9 0.9)"
      />
      <path
        d={rays.join('')}
        stroke={metalColour(metal, 0.18)}
        strokeOpacity={0.8}
        strokeWidth={1.3}
        strokeLinecap="round"
      />
      <Bezel cut={cut} metal={metal} seat={seat} rim={0.3} depth={0} />
      {gem && <Gem cut={cut} gem={gem} {...seat} />}
    </>
  );
}

/** A crescent that holds a stone in its arms. */
export function Crescent({ spec: { metal, gem, cut } }: Props) {
  const moon = 'M222 98A76 76 0 1 0 264 202A62 62 0 1 1 222 98Z';
  const seat = { at: [222, 166] as const, radius: 33, frame: faceOn };
  return (
    <>
      <Plate d={moon} metal={metal} from={[128, 100]} to={[250, 240]} edge={2.2} />
      <Wires d={`M222 100V121${ellipse([222, 125], 4.4)}`} metal={metal} width={2} />
      <Bezel cut={cut} metal={metal} seat={seat} rim={0.14} depth={0} />
      {gem && <Gem cut={cut} gem={gem} {...seat} />}
    </>
  );
}

/** A disc of jade with a hole, the old sign of heaven, in a golden collar. */
export function PiDisc({ spec: { metal, gem } }: Props) {
  const id = useId();
  const centre: Point = [200, 168];
  const tones = gemTones[gem ?? 'jade'];
  const ring = ellipse(centre, 92) + ellipse(centre, 30);
  return (
    <>
      <radialGradient id={`${id}body`} cx="0.36" cy="0.3" r="0.85">
        <stop offset="0" stopColor={tones[6]} />
        <stop offset="0.35" stopColor={tones[4]} />
        <stop offset="0.8" stopColor={tones[2]} />
        <stop offset="1" stopColor={tones[1]} />
      </radialGradient>
      <path d={ring} fill={`url(#${id}body)`} fillRule="evenodd" stroke={tones[1]} strokeWidth={1} />
      <g fill="none" strokeLinecap="round">
        <path
          d={ellipse(centre, 84)}
          stroke="#fff"
          strokeOpacity={0.4}
          strokeWidth={5}
          strokeDasharray="120 408"
          strokeDashoffset={-10}
        />
        <path
          d={ellipse([199, 167], 88)}
          stroke="#fff"
          strokeOpacity={0.75}
          strokeWidth={1.6}
          strokeDasharray="150 403"
          strokeDashoffset={-4}
        />
      </g>
      <Plate
        d={ellipse(centre, 36) + ellipse(centre, 29)}
        metal={metal}
        from={[168, 136]}
        to={[232, 200]}
        edge={1.4}
      />
      <path
        d="M193 66H207L205 92H195Z"
        fill={metalColour(metal, 0.66)}
        stroke={metalColour(metal, 0.2)}
        strokeWidth={1}
      />
      <path d="M196 68L198 90" stroke={metalColour(metal, 1)} strokeWidth={1.4} />
    </>
  );
}
