import { ellipse } from '../../geometry/path.ts';
import { hanging } from '../../geometry/curve.ts';
import type { Point } from '../../geometry/point.ts';
import { FineChain } from '../../links/fine-chain.tsx';
import { Plate } from '../../metal/plate.tsx';
import { metalColour } from '../../metal/metals.ts';
import { Wires } from '../../settings/claws.tsx';
import type { MetalTone } from '../../vocabulary.ts';

type Props = { readonly at: Point; readonly metal: MetalTone };

/** The loop a pendant hangs by; `at` is where the pendant begins. */
export function Bail({ at: [x, y], metal }: Props) {
  const drop = `M${x} ${y - 2}C${x - 5} ${y - 9} ${x - 7} ${y - 22} ${x} ${y - 25}C${x + 7} ${y - 22} ${x + 5} ${y - 9} ${x} ${y - 2}Z`;
  return (
    <>
      <Wires d={ellipse([x, y], 3.6)} metal={metal} width={2} />
      <Plate d={drop} metal={metal} from={[x - 7, y - 24]} to={[x + 7, y - 4]} edge={1} />
      <path
        d={`M${x - 1.6} ${y - 20}C${x - 3.4} ${y - 14} ${x - 2} ${y - 9} ${x - 1} ${y - 7}`}
        fill="none"
        stroke={metalColour(metal, 1)}
        strokeWidth={1.2}
      />
    </>
  );
}

/** The chain behind it, up and out of the picture. */
export function PendantChain({ at: [x, y], metal }: Props) {
  return <FineChain metal={metal} curve={hanging([x - 112, -8], [x + 112, -8], y - 20 + 8)} />;
}
