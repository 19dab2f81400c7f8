import { FlatShadow } from '../metal/flat-shadow.tsx';
import { RectangularWatch } from './watches/rectangular-watch.tsx';
import { RoundWatch } from './watches/round-watch.tsx';
import type { WatchSpec } from '../drawing-spec.ts';

/** A watch laid flat, at nine past ten. */
export function Watch({ spec }: { readonly spec: WatchSpec }) {
  return (
    <FlatShadow height={4}>
      {spec.design === 'rectangular' ? <RectangularWatch spec={spec} /> : <RoundWatch spec={spec} />}
    </FlatShadow>
  );
}
