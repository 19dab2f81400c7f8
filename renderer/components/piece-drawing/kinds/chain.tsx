import { necklaceLoop, packedAlong } from '../geometry/curve.ts';
import { faceOn } from '../geometry/frame.ts';
import type { Point } from '../geometry/point.ts';
import { SmallStones } from '../gems/small-stones.tsx';
import { FlatShadow } from '../metal/flat-shadow.tsx';
import { ChainRun } from '../links/chain-run.tsx';
import {
  boxLinks,
  curbLinks,
  paperclipLinks,
  ropeLinks,
  singaporeLinks,
  snakeLinks,
  traceLinks,
} from '../links/link-shapes.tsx';
import type { LinkShape } from '../links/link-shapes.tsx';
import { Clasp } from './parts/clasp.tsx';
import type { JewelSpec } from '../drawing-spec.ts';

type Props = { readonly spec: JewelSpec<'chain'> };
type Links = Exclude<JewelSpec<'chain'>['design'], 'pearls' | 'riviere'>;

const loop = necklaceLoop([200, 152], 112, 116);

const runs: Record<Links, { readonly links: readonly LinkShape[]; readonly size: number }> = {
  trace: { links: traceLinks, size: 8 },
  curb: { links: curbLinks, size: 11 },
  singapore: { links: singaporeLinks, size: 6.4 },
  rope: { links: ropeLinks, size: 5.4 },
  box: { links: boxLinks, size: 6.6 },
  paperclip: { links: paperclipLinks, size: 14 },
  snake: { links: snakeLinks, size: 3.6 },
};

/** A necklace laid on the counter, its clasp away from the client. */
export function Chain({ spec }: Props) {
  const { design, metal } = spec;
  if (design === 'pearls') return <Strand spec={spec} radius={graduatedPearl(spec)} gap={0.3} />;
  if (design === 'riviere')
    return <Strand spec={spec} radius={([, y]) => 3.6 + 3.4 * nearness(y)} gap={0.5} />;
  const { links, size } = runs[design];
  return (
    <FlatShadow>
      <ChainRun curve={loop} links={links} metal={metal} size={size} closed />
      <Clasp at={[200, 36]} metal={metal} />
    </FlatShadow>
  );
}

/** Stones or pearls side by side, those in front perhaps bigger. */
function Strand({
  spec,
  radius,
  gap,
}: Props & { readonly radius: (at: Point) => number; readonly gap: number }) {
  const seats = packedAlong(loop, radius, gap).map((place) => ({ ...place, frame: faceOn }));
  return (
    <FlatShadow>
      <SmallStones cut={spec.cut} gem={spec.gem ?? 'pearl'} seats={seats} />
      <Clasp at={[200, 36]} metal={spec.metal} />
    </FlatShadow>
  );
}

/** From the clasp (0) to the front of the necklace (1). */
const nearness = (y: number): number => Math.min(Math.max((y - 36) / 232, 0), 1);

/** Akoya pearls are all of a size; Tahitians grow towards the middle. */
const graduatedPearl =
  ({ gem }: Props['spec']) =>
  ([, y]: Point): number =>
    gem === 'tahitian-pearl' ? 6.4 + 3.4 * nearness(y) ** 2 : 5.9;
