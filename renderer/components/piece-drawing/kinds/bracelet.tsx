import type { ReactNode } from 'react';
import { braceletLoop, stopsAlong } from '../geometry/curve.ts';
import { faceOn, spun } from '../geometry/frame.ts';
import { SmallStones } from '../gems/small-stones.tsx';
import { FlatShadow } from '../metal/flat-shadow.tsx';
import { ChainRun } from '../links/chain-run.tsx';
import { curbLinks, paperclipLinks, traceLinks } from '../links/link-shapes.tsx';
import { Plate } from '../metal/plate.tsx';
import { Bezel } from '../settings/bezel.tsx';
import { Wires } from '../settings/claws.tsx';
import { Clasp } from './parts/clasp.tsx';
import { TennisBracelet } from './parts/tennis-bracelet.tsx';
import { WovenBand } from './parts/woven-band.tsx';
import type { JewelSpec } from '../drawing-spec.ts';

type Props = { readonly spec: JewelSpec<'bracelet'> };

const loop = braceletLoop([200, 150], 118, 88);

const drawn: Record<Props['spec']['design'], (props: Props) => ReactNode> = {
  curb: Curb,
  paperclip: Paperclips,
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

function Curb({ spec: { metal } }: Props) {
  return (
    <FlatShadow>
      <ChainRun curve={loop} links={curbLinks} metal={metal} size={24} closed />
      <Plate
        d="M184 52H216Q219 52 219 55V70Q219 73 216 73H184Q181 73 181 70V55Q181 52 184 52Z"
        metal={metal}
        from={[184, 48]}
        to={[214, 78]}
        edge={1.6}
      />
      <Wires d="M190 73Q200 80 210 73" metal={metal} width={2} />
    </FlatShadow>
  );
}

/** Long links; the one that opens looks like all the others. */
function Paperclips({ spec: { metal } }: Props) {
  return (
    <FlatShadow>
      <ChainRun curve={loop} links={paperclipLinks} metal={metal} size={25} closed />
    </FlatShadow>
  );
}

/** A fine chain with a stone here and there. */
function Stations({ spec: { metal, gem, cut } }: Props) {
  const radius = cut === 'cabochon' ? 11 : 9;
  const stops = stopsAlong(loop.slice(38, 143), 59);
  const seats = stops.map(({ at, turn }) => ({ at, radius, frame: spun(faceOn, 90 - turn) }));
  return (
    <FlatShadow>
      <ChainRun curve={loop} links={traceLinks} metal={metal} size={7.4} closed />
      <Clasp at={[200, 62]} metal={metal} />
      {seats.map((seat, index) => (
        <Bezel key={index} cut={cut} metal={metal} seat={seat} rim={0.3} depth={0} />
      ))}
      <SmallStones cut={cut} gem={gem ?? 'diamond'} seats={seats} />
    </FlatShadow>
  );
}

function Beads({ spec: { metal, cut, gem } }: Props) {
  const count = gem === 'pearl' ? 25 : 21;
  const around = 652;
  const radius = around / count / 2 - 0.5;
  const stops = stopsAlong(loop, around / count, true);
  const farFirst = stops.toSorted((a, b) => a.at[1] - b.at[1]);
  return (
    <FlatShadow>
      <SmallStones
        cut={cut === 'cabochon' ? 'pearl' : cut}
        gem={gem ?? 'pearl'}
        seats={farFirst.map(({ at }) => ({ at, radius, frame: faceOn }))}
      />
      <Clasp at={[200, 62]} metal={metal} />
    </FlatShadow>
  );
}
