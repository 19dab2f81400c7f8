import { useId } from 'react';
import type { GemName } from '../vocabulary.ts';
import { gemTones } from './gem-colours.ts';

/** A pearl of radius 1: its lustre lies under the skin, so the lamp is soft, and the table is mirrored from below. */
export function Pearl({ gem }: { readonly gem: GemName }) {
  const id = useId();
  const tones = gemTones[gem];
  const overtone = gem === 'pearl' ? '#f3cfc9' : '#4f7f6c';
  return (
    <>
      <radialGradient id={`${id}body`} cx="0.36" cy="0.32" r="0.78">
        <stop offset="0" stopColor={tones[7]} />
        <stop offset="0.22" stopColor={tones[6]} />
        <stop offset="0.48" stopColor={tones[4]} />
        <stop offset="0.74" stopColor={tones[2]} />
        <stop offset="0.9" stopColor={tones[1]} />
        <stop offset="1" stopColor={tones[2]} />
      </radialGradient>
      <radialGradient id={`${id}overtone`} cx="0.56" cy="0.6" r="0.4">
        <stop offset="0" stopColor={overtone} stopOpacity="0.5" />
        <stop offset="1" stopColor={overtone} stopOpacity="0" />
      </radialGradient>
      <radialGradient id={`${id}lamp`} cx="0.5" cy="0.5" r="0.5">
        <stop offset="0" stopColor="#fff" stopOpacity="0.95" />
        <stop offset="0.4" stopColor="#fff" stopOpacity="0.7" />
        <stop offset="1" stopColor="#fff" stopOpacity="0" />
      </radialGradient>
      <circle r="1" fill={`url(#${id}body)`} />
      <circle r="1" fill={`url(#${id}overtone)`} />
      <circle r="0.98" fill="none" stroke={tones[0]} strokeOpacity="0.18" strokeWidth="0.04" />
      <ellipse
        cx="-0.34"
        cy="-0.4"
        rx="0.34"
        ry="0.26"
        transform="rotate(-40 -0.34 -0.4)"
        fill={`url(#${id}lamp)`}
      />
    </>
  );
}
