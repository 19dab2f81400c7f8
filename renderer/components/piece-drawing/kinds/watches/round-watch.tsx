import { faceOn, spun } from '../../geometry/frame.ts';
import { ellipse } from '../../geometry/path.ts';
import { onDial, times } from '../../geometry/point.ts';
import { SmallStones } from '../../gems/small-stones.tsx';
import { face, outside } from '../../metal/gloss.ts';
import { metalColour } from '../../metal/metals.ts';
import { Plate } from '../../metal/plate.tsx';
import type { WatchSpec } from '../../drawing-spec.ts';
import { Counters } from './counters.tsx';
import { RoundDial } from './round-dial.tsx';
import { Hands } from './hands.tsx';
import { WatchStrap } from './strap.tsx';

/** A round case with its lugs and crown; perhaps stones round the glass, perhaps the counters of a chronograph. */
export function RoundWatch({ spec }: { readonly spec: WatchSpec }) {
  const { design, metal, dial, strap } = spec;
  const radius = design === 'jewelled' ? 72 : 80;
  const glass = radius - (design === 'jewelled' ? 16 : 9);
  const stones = times(40).map((index) => ({
    at: onDial([0, 0], radius - 8, index * 9),
    radius: 5.1,
    frame: spun(faceOn, -index * 9),
  }));
  return (
    <>
      <WatchStrap strap={strap} metal={metal} half={radius * 0.52} from={radius - 10} />
      <g transform="translate(200 150)">
        <Lugs metal={metal} radius={radius} />
        <Crown metal={metal} radius={radius} />
        {design === 'chronograph' && <Pushers metal={metal} radius={radius} />}
        <Plate
          d={ellipse([0, 0], radius)}
          metal={metal}
          from={[-radius, -radius * 0.6]}
          to={[radius, radius * 0.6]}
          gloss={outside}
          edge={1.6}
        />
        <Plate
          d={ellipse([0, 0], radius - 2.6)}
          metal={metal}
          from={[-radius, -radius]}
          to={[radius, radius]}
          gloss={face}
          edge={0.6}
        />
        {design === 'jewelled' && <SmallStones cut="round" gem="diamond" seats={stones} />}
        <circle r={glass + 1.6} fill={metalColour(metal, 0.1)} />
        <RoundDial dial={dial} metal={metal} radius={glass} numerals={design !== 'jewelled'} />
        {design === 'chronograph' && <Counters dial={dial} radius={glass} />}
        <Hands metal={metal} reach={glass * 0.8} />
        <Glass radius={glass} />
      </g>
    </>
  );
}

function Lugs({ metal, radius }: { metal: WatchSpec['metal']; radius: number }) {
  const [inner, outer, top] = [radius * 0.53, radius * 0.72, radius * 1.13];
  return [-1, 1].flatMap((side) =>
    [-1, 1].map((end) => (
      <Plate
        key={`${side} ${end}`}
        d={`M${side * inner} ${end * radius * 0.5}V${end * top}Q${side * (inner + 6)} ${end * (top + 3)} ${side * (inner + 9)} ${end * (top - 3)}L${side * outer * 1.2} ${end * radius * 0.4}Z`}
        metal={metal}
        from={[side * inner - 8, end * top - 10]}
        to={[side * outer + 8, end * radius * 0.5 + 10]}
      />
    )),
  );
}

function Crown({ metal, radius }: { metal: WatchSpec['metal']; radius: number }) {
  const ridges = times(6).map((index) => `M${radius + 2} ${-6.5 + index * 2.6}h8`);
  return (
    <>
      <Plate
        d={`M${radius - 4} -8H${radius + 8}Q${radius + 11} -8 ${radius + 11} -5V5Q${radius + 11} 8 ${radius + 8} 8H${radius - 4}Z`}
        metal={metal}
        from={[radius, -8]}
        to={[radius, 8]}
      />
      <path d={ridges.join('')} stroke={metalColour(metal, 0.12)} strokeOpacity="0.6" strokeWidth="0.8" />
    </>
  );
}

function Pushers({ metal, radius }: { metal: WatchSpec['metal']; radius: number }) {
  return [-32, 32].map((turn) => (
    <g key={turn} transform={`rotate(${turn})`}>
      <Plate
        d={`M${radius - 4} -3.4H${radius + 4}V-5.6H${radius + 9}V5.6H${radius + 4}V3.4H${radius - 4}Z`}
        metal={metal}
        from={[radius, -6]}
        to={[radius, 6]}
      />
    </g>
  ));
}

/** The lamp in the glass: a soft crescent to the upper left. */
function Glass({ radius }: { radius: number }) {
  const r = radius * 0.96;
  return (
    <path
      d={`M${-r} 0A${r} ${r} 0 0 1 ${r * 0.42} ${-r * 0.907}Q${-r * 0.5} ${-r * 0.62} ${-r} 0Z`}
      fill="#fff"
      fillOpacity="0.13"
    />
  );
}
