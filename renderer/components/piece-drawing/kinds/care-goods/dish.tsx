import { useId } from 'react';
import { evenBand } from '../../geometry/band.ts';
import { viewFrom } from '../../geometry/view.ts';
import { Band } from '../../metal/band.tsx';
import { ContactShadow } from '../../metal/contact-shadow.tsx';
import { Frangipani } from '../pendants/frangipani.tsx';
import type { CareProps } from '../care.tsx';
import { foil, materials } from './materials.ts';

/** A porcelain dish for the night, a band left in it. */
export function Dish({ spec }: CareProps) {
  const id = useId();
  const { deep, shade, base, light, glow } = materials[spec.colour];
  return (
    <>
      <ContactShadow at={[204, 232]} rx={130} ry={22} />
      <linearGradient id={`${id}out`}>
        <stop offset="0" stopColor={shade} />
        <stop offset="0.24" stopColor={glow} />
        <stop offset="0.6" stopColor={base} />
        <stop offset="1" stopColor={deep} />
      </linearGradient>
      <radialGradient id={`${id}in`} cx="0.6" cy="0.75" r="0.8">
        <stop offset="0" stopColor={glow} />
        <stop offset="0.6" stopColor={light} />
        <stop offset="1" stopColor={shade} />
      </radialGradient>
      <path d="M76 156C82 206 130 238 200 238C270 238 318 206 324 156Z" fill={`url(#${id}out)`} />
      <ellipse cx="200" cy="156" rx="124" ry="58" fill={`url(#${id}in)`} stroke={foil.base} strokeWidth="3" />
      <path d="M78 152A124 58 0 0 1 240 101" fill="none" stroke={foil.light} strokeWidth="1.6" />
      <ellipse cx="200" cy="170" rx="84" ry="34" fill={shade} fillOpacity="0.35" />
      <g transform="translate(146 166) scale(1 0.56)">
        <Frangipani metal="rose-gold" eye="citrine" at={[0, 0]} size={40} />
      </g>
      <ContactShadow at={[232, 186]} rx={44} ry={10} />
      <Band view={viewFrom([230, 158], -22, 30)} metal="yellow-gold" shape={evenBand(35, 4, 10)} />
    </>
  );
}
