import type { ReactNode } from 'react';
import { ContactShadow } from '../metal/contact-shadow.tsx';
import { BrushedBand, PlainBand, SignetRing, StackedBands, TwistedBand } from './rings/bands.tsx';
import { EternityRing } from './rings/eternity.tsx';
import { ClusterRing, ToiEtMoiRing } from './rings/clusters.tsx';
import { BezelRing, HaloRing, PaveRing, SolitaireRing, ThreeStoneRing } from './rings/stone-rings.tsx';
import type { RingProps } from './rings/stage.ts';

const drawn: Record<RingProps['spec']['design'], (props: RingProps) => ReactNode> = {
  band: PlainBand,
  brushed: BrushedBand,
  solitaire: SolitaireRing,
  pave: PaveRing,
  halo: HaloRing,
  'three-stone': ThreeStoneRing,
  bezel: BezelRing,
  cluster: ClusterRing,
  'toi-et-moi': ToiEtMoiRing,
  eternity: EternityRing,
  signet: SignetRing,
  stack: StackedBands,
  twist: TwistedBand,
};

/** What stands in the middle of the picture, having nothing on top. */
const bands: readonly RingProps['spec']['design'][] = ['band', 'brushed', 'eternity', 'stack', 'twist'];

/** A ring standing on the counter. */
export function Ring({ spec }: RingProps) {
  const Design = drawn[spec.design];
  return (
    <>
      <ContactShadow at={[206, bands.includes(spec.design) ? 239 : 254]} rx={88} ry={13} />
      <Design spec={spec} />
    </>
  );
}
