import { memo, useRef } from 'react';
import { neutralDrawing, parseDrawing } from './drawing-spec.ts';
import type { DrawingSpec } from './drawing-spec.ts';
import { Bangle } from './kinds/bangle.tsx';
import { Bracelet } from './kinds/bracelet.tsx';
import { Care } from './kinds/care.tsx';
import { Chain } from './kinds/chain.tsx';
import { Earrings } from './kinds/earrings.tsx';
import { Pendant } from './kinds/pendant.tsx';
import { Ring } from './kinds/ring.tsx';
import { Watch } from './kinds/watch.tsx';
import { useNearScreen } from './use-near-screen.ts';

type Props = {
  readonly drawing: string;
  /** What a screen reader says; without it the drawing is decoration. */
  readonly title?: string;
};

/** A piece, drawn: 4:3, on whatever ground its card has; a square place shows its middle. */
export const PieceDrawing = memo(function PieceDrawing({ drawing, title }: Props) {
  const ref = useRef<SVGSVGElement>(null);
  const near = useNearScreen(ref);
  return (
    <svg
      ref={ref}
      viewBox="0 0 400 300"
      width="100%"
      height="100%"
      preserveAspectRatio="xMidYMid slice"
      {...(title === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': title })}
    >
      {near && <Drawn spec={parseDrawing(drawing) ?? neutralDrawing(drawing)} />}
    </svg>
  );
});

function Drawn({ spec }: { readonly spec: DrawingSpec }) {
  switch (spec.kind) {
    case 'ring':
      return <Ring spec={spec} />;
    case 'bracelet':
      return <Bracelet spec={spec} />;
    case 'bangle':
      return <Bangle spec={spec} />;
    case 'chain':
      return <Chain spec={spec} />;
    case 'pendant':
      return <Pendant spec={spec} />;
    case 'earrings':
      return <Earrings spec={spec} />;
    case 'watch':
      return <Watch spec={spec} />;
    case 'care':
      return <Care spec={spec} />;
  }
}
