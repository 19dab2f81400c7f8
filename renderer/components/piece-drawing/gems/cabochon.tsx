import { useId } from 'react';
import type { Frame } from '../geometry/frame.ts';
import type { Cut, GemName } from '../vocabulary.ts';
import { girdleOf } from './faceted-gem.tsx';
import { gemTones } from './gem-colours.ts';

type Props = { readonly cut: Cut; readonly gem: GemName; readonly frame: Frame };

/** A stone polished round, of half-width 1: light goes in at the upper left and glows at the lower right. */
export function Cabochon({ cut, gem, frame }: Props) {
  const id = useId();
  const tones = gemTones[gem];
  const outline = girdleOf(cut, frame);
  return (
    <>
      <radialGradient id={`${id}body`} cx="0.4" cy="0.34" r="0.72">
        <stop offset="0" stopColor={tones[6]} />
        <stop offset="0.3" stopColor={tones[4]} />
        <stop offset="0.72" stopColor={tones[2]} />
        <stop offset="1" stopColor={tones[1]} />
      </radialGradient>
      <radialGradient id={`${id}glow`} cx="0.66" cy="0.76" r="0.42">
        <stop offset="0" stopColor={gem === 'moonstone' ? '#8fb4ff' : tones[5]} stopOpacity="0.95" />
        <stop offset="1" stopColor={tones[4]} stopOpacity="0" />
      </radialGradient>
      <path d={outline} fill={`url(#${id}body)`} />
      <path d={outline} fill={`url(#${id}glow)`} />
      <ellipse
        cx="-0.3"
        cy="-0.42"
        rx="0.24"
        ry="0.12"
        transform="rotate(-32 -0.3 -0.42)"
        fill="#fff"
        fillOpacity="0.88"
      />
      <ellipse
        cx="0.34"
        cy="0.5"
        rx="0.2"
        ry="0.06"
        transform="rotate(-30 0.34 0.5)"
        fill="#fff"
        fillOpacity="0.28"
      />
    </>
  );
}
