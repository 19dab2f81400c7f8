import { evenBand } from '../../geometry/band.ts';
import { onBand } from '../../geometry/frame.ts';
import { cosine, sine, steps } from '../../geometry/point.ts';
import { viewFrom } from '../../geometry/view.ts';
import { SmallStones } from '../../gems/small-stones.tsx';
import { Band } from '../../metal/band.tsx';
import { Tube } from '../../metal/tube.tsx';
import { ellipse, polyline } from '../../geometry/path.ts';
import { Wires } from '../../settings/claws.tsx';
import type { EarringProps } from '../earrings.tsx';

/** A round wire, seen a little aside; or a paved band whose front is all stones. */
export function HoopEarring({ spec: { metal, gem } }: EarringProps) {
  if (gem) return <PavedHoop metal={metal} gem={gem} />;
  return (
    <>
      <Wires d="M6 -92C14 -104 26 -96 22 -80" metal={metal} width={2.2} />
      <Tube d={ellipse([0, 0], 52, 84, 4)} metal={metal} width={11} from={[-52, -40]} to={[52, 50]} />
    </>
  );
}

const view = viewFrom([0, 0], -44, 8);
const radius = 76;

function PavedHoop({
  metal,
  gem,
}: {
  metal: EarringProps['spec']['metal'];
  gem: NonNullable<EarringProps['spec']['gem']>;
}) {
  const crest = 90;
  const seats = steps(crest - 78, crest + 78, 19).map((angle) => ({
    at: view.project([radius * sine(angle), radius * cosine(angle), 0]),
    radius: 5.6,
    frame: onBand(view, angle),
  }));
  return (
    <>
      <Wires d="M-4 -70C-2 -96 16 -98 16 -66" metal={metal} width={2.2} />
      <Band view={view} metal={metal} shape={evenBand(radius, 7, 15)} finish="flat" />
      <SmallStones cut="round" gem={gem} seats={seats} />
    </>
  );
}

/** Small, broad, and close to the ear; its post snaps into the open end. */
export function HuggieEarring({ spec: { metal } }: EarringProps) {
  const shape = { ...evenBand(60, 12, 30), gap: 46 };
  const huggie = viewFrom([2, 4], -38, 14);
  const [from, to] = [-23, 23].map((angle) => huggie.project([54 * sine(angle), 54 * cosine(angle), 0]));
  return (
    <>
      {from && to && <Wires d={polyline([from, to])} metal={metal} width={3} />}
      <Band view={huggie} metal={metal} shape={shape} />
    </>
  );
}
