import type { ReactNode } from 'react';
import { braceletLoop, stopsAlong } from '../geometry/curve.ts';
import { faceOn, spun } from '../geometry/frame.ts';
import { Gem } from '../gems/gem.tsx';
import { SmallStones } from '../gems/small-stones.tsx';
import { ChainRun } from '../links/chain-run.tsx';
import { LineShadow } from '../links/line-shadow.tsx';
import { curbLinks, paperclipLinks, traceLinks } from '../links/link-shapes.tsx';
import { Bezel } from '../settings/bezel.tsx';
import { Clasp } from './parts/clasp.tsx';
import { TennisBracelet } from './parts/tennis-bracelet.tsx';
import { WovenBand } from './parts/woven-band.tsx';
import type { JewelSpec } from '../drawing-spec.ts';

type Props = { readonly spec: JewelSpec<'bracelet'> };

const loop = braceletLoop([200, 150], 118, 88);

const drawn: Record<Props['spec']['design'], (props: Props) => ReactNode> = {
  curb: ({ spec }) => <Linked metal={spec.metal} links={curbLinks} size={24} width={26} />,
  paperclip: ({ spec }) => <Linked metal={spec.metal} links={paperclipLinks} size={25} width={15} />,
  tennis: ({ spec }) => <TennisBracelet spec={spec} />,
  station: Stations,
  woven: ({ spec }) => <WovenBand metal={spec.metal} />,
  beads: Beads,
};

/** A bracelet lying on the counter, closed. */
export function Bracelet({ spec }: Props) {
  const Design = drawn[spec.design];
  return <Design spec={spec} />;
}

function Linked(
  props: Pick<Props['spec'], 'metal'> & {
    links: typeof curbLinks | typeof traceLinks;
    size: number;
    width: number;
  },
) {
  const { metal, links, size, width } = props;
  return (
    <>
      <LineShadow curve={loop} width={width} />
      <ChainRun curve={loop} links={links} metal={metal} size={size} closed />
    </>
  );
}

/** A fine chain with a stone here and there. */
function Stations({ spec: { metal, gem, cut } }: Props) {
  const radius = cut === 'cabochon' ? 11 : 9;
  const stops = stopsAlong(loop.slice(38, 143), 59);
  const seats = stops.map(({ at, turn }) => ({ at, radius, frame: spun(faceOn, 90 - turn) }));
  return (
    <>
      <LineShadow curve={loop} width={7} />
      <ChainRun curve={loop} links={traceLinks} metal={metal} size={7.4} closed />
      <Clasp at={[200, 62]} metal={metal} />
      {seats.map((seat, index) => (
        <g key={index}>
          <Bezel cut={cut} metal={metal} seat={seat} rim={0.3} depth={0} />
          <Gem cut={cut} gem={gem ?? 'diamond'} {...seat} />
        </g>
      ))}
    </>
  );
}

function Beads({ spec: { metal, cut, gem } }: Props) {
  const count = gem === 'pearl' ? 25 : 21;
  const around = 652;
  const radius = around / count / 2 - 0.5;
  const stops = stopsAlong(loop, around / count, true);
  const farFirst = stops.toSorted((a, b) => a.at[1] - b.at[1]);
  return (
    <>
      <LineShadow curve={loop} width={radius * 2} />
      <SmallStones
        cut={cut === 'cabochon' ? 'pearl' : cut}
        gem={gem ?? 'pearl'}
        seats={farFirst.map(({ at }) => ({ at, radius, frame: faceOn }))}
      />
      <Clasp at={[200, 62]} metal={metal} />
    </>
  );
}
