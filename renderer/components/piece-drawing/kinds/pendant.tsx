import type { ReactNode } from 'react';
import { FlatShadow } from '../metal/flat-shadow.tsx';
import { Bail, PendantChain } from './pendants/bail.tsx';
import { Crescent, EngravedDisc, PiDisc } from './pendants/discs.tsx';
import { Frangipani } from './pendants/frangipani.tsx';
import { BodhiLeaf } from './pendants/leaf.tsx';
import { Lotus } from './pendants/lotus.tsx';
import { DropPendant, HaloPendant, SolitairePendant } from './pendants/stone-pendants.tsx';
import type { JewelSpec } from '../drawing-spec.ts';

type Props = { readonly spec: JewelSpec<'pendant'> };

/** How each hangs: its drawing, and where its bail begins. */
const drawn: Record<
  Props['spec']['design'],
  { draw: (props: Props) => ReactNode; top: number; alone?: true }
> = {
  disc: { draw: EngravedDisc, top: 98 },
  lotus: { draw: ({ spec }) => <Lotus spec={spec} />, top: 100 },
  drop: { draw: DropPendant, top: 90 },
  solitaire: { draw: SolitairePendant, top: 128 },
  halo: { draw: HaloPendant, top: 106 },
  frangipani: {
    draw: ({ spec }) => (
      <Frangipani metal={spec.metal} eye={spec.gem ?? 'diamond'} at={[200, 176]} size={76} />
    ),
    top: 102,
  },
  leaf: { draw: BodhiLeaf, top: 62, alone: true },
  moon: { draw: Crescent, top: 92 },
  pi: { draw: PiDisc, top: 66, alone: true },
};

/** A pendant on its chain; a large one lies alone. */
export function Pendant({ spec }: Props) {
  const { draw: Design, top, alone } = drawn[spec.design];
  return (
    <FlatShadow height={4}>
      {!alone && <PendantChain at={[200, top]} metal={spec.metal} />}
      <Design spec={spec} />
      <Bail at={[200, top]} metal={spec.metal} />
    </FlatShadow>
  );
}
