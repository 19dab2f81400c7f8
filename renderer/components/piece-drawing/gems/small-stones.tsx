import { useId } from 'react';
import type { Seat } from '../geometry/frame.ts';
import { laid, polygon } from '../geometry/path.ts';
import { onDial, scaled, times } from '../geometry/point.ts';
import type { Cut, GemName } from '../vocabulary.ts';
import { gemTones, isPearl, isPolishedRound } from './gem-colours.ts';
import { BareGem } from './gem.tsx';

/** Many stones of one kind: drawn once, then laid onto every seat. */
export function SmallStones(props: {
  readonly cut: Cut;
  readonly gem: GemName;
  readonly seats: readonly Seat[];
}) {
  const { cut, gem, seats } = props;
  const id = useId();
  const tiny = seats.every(({ radius }) => radius < 7.5);
  const plain = tiny && cut === 'round' && !isPearl(gem) && !isPolishedRound(gem);
  return (
    <>
      <defs>
        <g id={id}>{plain ? <Melee gem={gem} /> : <BareGem cut={cut} gem={gem} />}</g>
      </defs>
      {seats.map((seat, index) => (
        <use key={index} href={`#${id}`} transform={ontoSeat(seat)} />
      ))}
    </>
  );
}

/** The transform that lays a drawing of half-width 1 onto a seat. */
function ontoSeat({ at, radius, frame: { right, away } }: Seat): string {
  return laid(at, scaled([right[0], right[1]], radius), scaled([away[0], away[1]], -radius));
}

/** A brilliant of a millimetre or two: nobody sees more of it than a star and a flash. */
function Melee({ gem }: { readonly gem: GemName }) {
  const tones = gemTones[gem];
  const kite = (index: number) => {
    const tip = (turn: number, reach: number) => onDial([0, 0], reach, index * 45 + turn);
    return polygon([tip(0, 0.5), tip(-22.5, 0.74), tip(0, 1), tip(22.5, 0.74)]);
  };
  const even = times(4).map((index) => kite(2 * index));
  const odd = times(4).map((index) => kite(2 * index + 1));
  return (
    <>
      <circle r="1" fill={tones[3]} stroke={tones[2]} strokeWidth="0.12" />
      <path d={even.join('')} fill={tones[6]} />
      <path d={odd.join('')} fill={tones[4]} />
      <circle r="0.5" fill={tones[5]} />
      <path d="M-0.5 -0.1L0 -0.5L0.12 0.02Z" fill={tones[7]} />
      <path d="M0.1 0.08L0.46 0.2L0.1 0.48Z" fill={tones[1]} />
    </>
  );
}
