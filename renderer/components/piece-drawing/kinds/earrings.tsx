import { useId } from 'react';
import type { ReactNode } from 'react';
import { FlatShadow } from '../metal/flat-shadow.tsx';
import { ChandelierEarring, DropEarring, LineEarring } from './earrings/hanging-earrings.tsx';
import { HoopEarring, HuggieEarring } from './earrings/hoop-earrings.tsx';
import { FlowerEarring, HaloEarring, StudEarring } from './earrings/stud-earrings.tsx';
import type { JewelSpec } from '../drawing-spec.ts';

export type EarringProps = { readonly spec: JewelSpec<'earrings'> };

const drawn: Record<EarringProps['spec']['design'], (props: EarringProps) => ReactNode> = {
  hoops: HoopEarring,
  studs: StudEarring,
  drops: DropEarring,
  huggies: HuggieEarring,
  flowers: FlowerEarring,
  halo: HaloEarring,
  chandelier: ChandelierEarring,
  line: LineEarring,
};

/** A pair: one earring is drawn round the origin, and laid down twice. */
export function Earrings({ spec }: EarringProps) {
  const id = useId();
  const Design = drawn[spec.design];
  return (
    <FlatShadow height={4}>
      <defs>
        <g id={id}>
          <Design spec={spec} />
        </g>
      </defs>
      <use href={`#${id}`} transform="translate(132 150)" />
      <use href={`#${id}`} transform="translate(268 150)" />
    </FlatShadow>
  );
}
