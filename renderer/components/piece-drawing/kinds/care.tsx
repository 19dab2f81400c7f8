import type { ReactNode } from 'react';
import { Case } from './care-goods/case.tsx';
import { Cleaner } from './care-goods/cleaner.tsx';
import { Cloth, Pouch } from './care-goods/cloth.tsx';
import { Dish } from './care-goods/dish.tsx';
import { GiftBox } from './care-goods/gift-box.tsx';
import type { CareSpec } from '../drawing-spec.ts';

export type CareProps = { readonly spec: CareSpec };

const drawn: Record<CareSpec['design'], (props: CareProps) => ReactNode> = {
  box: GiftBox,
  cloth: Cloth,
  case: Case,
  cleaner: Cleaner,
  pouch: Pouch,
  dish: Dish,
};

/** What the house gives or sells beside its pieces. */
export function Care({ spec }: CareProps) {
  const Design = drawn[spec.design];
  return <Design spec={spec} />;
}
