import { useId } from 'react';
import { ContactShadow } from '../../metal/contact-shadow.tsx';
import { HouseMark } from '../watches/house-mark.tsx';
import type { CareProps } from '../care.tsx';
import { foil, materials } from './materials.ts';

/** A travel case of leather, closed by a golden zip all round. */
export function Case({ spec }: CareProps) {
  const id = useId();
  const { deep, shade, base, light, glow } = materials[spec.colour];
  return (
    <>
      <ContactShadow at={[204, 240]} rx={140} ry={20} />
      <linearGradient id={`${id}lid`} x1="0" y1="0" x2="0.8" y2="1">
        <stop offset="0" stopColor={glow} />
        <stop offset="0.28" stopColor={light} />
        <stop offset="1" stopColor={base} />
      </linearGradient>
      <linearGradient id={`${id}side`}>
        <stop offset="0" stopColor={light} />
        <stop offset="0.3" stopColor={base} />
        <stop offset="1" stopColor={deep} />
      </linearGradient>
      <path d="M88 132V206Q88 242 124 242H276Q312 242 312 206V132Z" fill={`url(#${id}side)`} />
      <path
        d="M88 168V180Q88 216 124 216H276Q312 216 312 180V168Q312 204 276 204H124Q88 204 88 168Z"
        fill={foil.base}
      />
      <path
        d="M88 174Q88 210 124 210H276Q312 210 312 174"
        fill="none"
        stroke={foil.shade}
        strokeWidth="7"
        strokeDasharray="2 2.6"
      />
      <path d="M88 174Q88 210 124 210H276Q312 210 312 174" fill="none" stroke={foil.light} strokeWidth="1" />
      <rect
        x="88"
        y="76"
        width="224"
        height="118"
        rx="36"
        fill={`url(#${id}lid)`}
        stroke={shade}
        strokeWidth="1"
      />
      <rect
        x="96"
        y="83"
        width="208"
        height="104"
        rx="29"
        fill="none"
        stroke={glow}
        strokeOpacity="0.6"
        strokeWidth="1.3"
        strokeDasharray="5 3.6"
      />
      <HouseMark at={[200, 138]} colour={foil.light} size={2.6} />
      <path
        d="M292 203L302 211L299 230Q294 234 289 230L288 214Z"
        fill={foil.light}
        stroke={foil.shade}
        strokeWidth="1"
      />
    </>
  );
}
