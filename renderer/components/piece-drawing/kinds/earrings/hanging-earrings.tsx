import { faceOn } from '../../geometry/frame.ts';
import type { Seat } from '../../geometry/frame.ts';
import { ellipse } from '../../geometry/path.ts';
import { times } from '../../geometry/point.ts';
import type { Point } from '../../geometry/point.ts';
import { Gem } from '../../gems/gem.tsx';
import { isPearl, isPolishedRound } from '../../gems/gem-colours.ts';
import { SmallStones } from '../../gems/small-stones.tsx';
import { Tube } from '../../metal/tube.tsx';
import { Bezel } from '../../settings/bezel.tsx';
import { Claws, Wires } from '../../settings/claws.tsx';
import type { Cut, GemName, MetalTone } from '../../vocabulary.ts';
import type { EarringProps } from '../earrings.tsx';

/** A hook, and a stone that swings from it; pearls hang from a slim bar. */
export function DropEarring({ spec: { metal, cut, gem, accent } }: EarringProps) {
  const stone = gem ?? 'diamond';
  if (isPearl(stone)) {
    return (
      <>
        <Tube d="M0 -98V12" metal={metal} width={3.4} from={[-6, -90]} to={[6, 10]} />
        <Gem cut="pearl" gem={stone} at={[0, 46]} radius={38} />
        <Bezel
          cut="round"
          metal={metal}
          seat={{ at: [0, -100], radius: 6, frame: faceOn }}
          rim={0.5}
          depth={0}
        />
        <Gem cut="round" gem={accent} at={[0, -100]} radius={6} />
        <Wires d="M-7 12Q0 4 7 12" metal={metal} width={3} />
      </>
    );
  }
  const seat: Seat = { at: [0, 48], radius: cut === 'pear' ? 38 : 42, frame: faceOn };
  const top = cut === 'pear' ? -20 : 0;
  return (
    <>
      <Wires d={`M-9 -62C-12 -96 12 -104 12 -84C12 -74 2 -66 0 -50V${top - 2}`} metal={metal} width={2.6} />
      <HeldStone metal={metal} cut={cut} gem={stone} seat={seat} />
      <Wires d={ellipse([0, top - 3], 3.4)} metal={metal} width={2} />
      <HeldStone metal={metal} cut="round" gem={accent} seat={{ at: [0, -38], radius: 11, frame: faceOn }} />
    </>
  );
}

/** An arch with a stone on top and three that swing below. */
export function ChandelierEarring({ spec: { metal, cut, gem, accent } }: EarringProps) {
  const drops: readonly (readonly [Point, number])[] = [
    [[-34, 52], 14],
    [[0, 74], 18],
    [[34, 52], 14],
  ];
  return (
    <>
      <Tube
        d="M0 -66C-40 -56 -48 -14 -44 6C-30 18 30 18 44 6C48 -14 40 -56 0 -66Z"
        metal={metal}
        width={4.4}
        from={[-44, -60]}
        to={[44, 14]}
      />
      <Wires
        d="M-30 -2C-26 -30 -12 -44 0 -48C12 -44 26 -30 30 -2M-34 10V30M34 10V30M0 16V44"
        metal={metal}
        width={2.4}
      />
      <SmallStones
        cut="round"
        gem={accent}
        seats={times(5).map((index) => ({
          at: [(index - 2) * 15, 12 - Math.abs(index - 2) * 1.6],
          radius: 4.6,
          frame: faceOn,
        }))}
      />
      {drops.map(([at, radius], index) => (
        <HeldStone
          key={index}
          metal={metal}
          cut={cut}
          gem={gem ?? 'diamond'}
          seat={{ at, radius, frame: faceOn }}
        />
      ))}
      <HeldStone metal={metal} cut="round" gem={accent} seat={{ at: [0, -84], radius: 12, frame: faceOn }} />
      <HeldStone
        metal={metal}
        cut={cut}
        gem={gem ?? 'diamond'}
        seat={{ at: [0, -12], radius: 13, frame: faceOn }}
      />
    </>
  );
}

/** Stones one under the other, each a little smaller than the one above it. */
export function LineEarring({ spec: { metal, cut, gem } }: EarringProps) {
  const radii = [18, 15.5, 14, 12.6, 11.4, 10.2, 9];
  const seats = radii.map((radius, index): Seat => {
    const above = radii.slice(0, index).reduce((sum, each) => sum + 2 * each + 3.4, 0);
    return { at: [0, -104 + above + radius], radius, frame: faceOn };
  });
  return (
    <>
      <Wires d="M0 -80V104" metal={metal} width={2} />
      {seats.map((seat) => (
        <HeldStone key={seat.radius} metal={metal} cut={cut} gem={gem ?? 'diamond'} seat={seat} />
      ))}
    </>
  );
}

function HeldStone({ metal, cut, gem, seat }: { metal: MetalTone; cut: Cut; gem: GemName; seat: Seat }) {
  const walled = isPolishedRound(gem) || seat.radius < 12;
  return (
    <>
      <Bezel
        cut={cut}
        metal={metal}
        seat={walled ? seat : { ...seat, radius: seat.radius * 0.93 }}
        rim={walled ? 0.18 : 0.05}
        depth={0}
      />
      <Gem cut={cut} gem={gem} {...seat} />
      {!walled && <Claws cut={cut} metal={metal} seat={seat} />}
    </>
  );
}
