import { polygon } from '../geometry/path.ts';
import type { Frame } from '../geometry/frame.ts';
import { steps, times } from '../geometry/point.ts';
import type { Point3 } from '../geometry/point.ts';
import type { GemName, Cut } from '../vocabulary.ts';
import { brilliant } from './brilliant.ts';
import { flat, seenFacets } from './facet.ts';
import type { Facet } from './facet.ts';
import { gemTones } from './gem-colours.ts';
import { outlines } from './outlines.ts';
import { princess } from './princess.ts';
import { stepCut } from './step-cut.ts';

const facetsOf: Record<Cut, readonly Facet[]> = {
  round: brilliant(outlines.round),
  oval: brilliant(outlines.oval),
  pear: brilliant(outlines.pear),
  marquise: brilliant(outlines.marquise),
  cushion: brilliant(outlines.cushion),
  cabochon: brilliant(outlines.cabochon),
  pearl: brilliant(outlines.pearl),
  princess: princess(),
  emerald: stepCut(),
};

/** A cut stone of half-width 1 round the origin: its facets, gathered by tone, and the fine lines between them. */
export function FacetedGem({
  cut,
  gem,
  frame,
}: {
  readonly cut: Cut;
  readonly gem: GemName;
  readonly frame: Frame;
}) {
  const facets = seenFacets(facetsOf[cut], frame);
  const tones = gemTones[gem];
  const all = facets.map(({ outline }) => polygon(outline)).join('');
  return (
    <>
      <path d={girdleOf(cut, frame)} fill={tones[2]} />
      {times(8).map((tone) => {
        const same = facets.filter((facet) => facet.tone === tone);
        const d = same.map(({ outline }) => polygon(outline)).join('');
        return d === '' ? null : <path key={tone} d={d} fill={tones[tone]} />;
      })}
      <path
        d={all}
        fill="none"
        stroke={tones[6]}
        strokeOpacity={0.45}
        strokeWidth={0.018}
        strokeLinejoin="round"
      />
    </>
  );
}

/** The outline of a stone as a path, or of one so many times its size. */
export function girdleOf(cut: Cut, frame: Frame, size = 1): string {
  return polygon(steps(0, 355, 71).map((angle) => flat(frame, onGirdle(cut, angle, size))));
}

/** A point on the girdle, at an angle anticlockwise from the right. */
export function onGirdle(cut: Cut, angle: number, size = 1, height = 0): Point3 {
  const [x, y] = outlines[cut](angle);
  return [x * size, y * size, height];
}
