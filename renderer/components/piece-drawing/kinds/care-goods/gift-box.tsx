import { useId } from 'react';
import { ContactShadow } from '../../metal/contact-shadow.tsx';
import { HouseMark } from '../watches/house-mark.tsx';
import type { CareProps } from '../care.tsx';
import { foil, materials } from './materials.ts';

/** A box with its lid on, tied with a ribbon. */
export function GiftBox({ spec }: CareProps) {
  const id = useId();
  const { deep, shade, base, light } = materials[spec.colour];
  return (
    <>
      <ContactShadow at={[206, 246]} rx={120} ry={20} />
      <linearGradient id={`${id}left`} x1="0" y1="0" x2="1" y2="0.3">
        <stop offset="0" stopColor={light} />
        <stop offset="1" stopColor={base} />
      </linearGradient>
      <linearGradient id={`${id}right`} x1="0" y1="0" x2="1" y2="0.4">
        <stop offset="0" stopColor={shade} />
        <stop offset="1" stopColor={deep} />
      </linearGradient>
      <linearGradient id={`${id}ribbon`}>
        <stop offset="0" stopColor={foil.base} />
        <stop offset="0.4" stopColor={foil.light} />
        <stop offset="1" stopColor={foil.base} />
      </linearGradient>
      <path d="M110 142L200 178V252L110 214Z" fill={`url(#${id}left)`} />
      <path d="M290 142L200 178V252L290 214Z" fill={`url(#${id}right)`} />
      <path d="M104 112L200 150V182L104 143Z" fill={`url(#${id}left)`} />
      <path d="M296 112L200 150V182L296 143Z" fill={`url(#${id}right)`} />
      <path d="M104 143L200 182L296 143" fill="none" stroke="#000" strokeOpacity="0.25" strokeWidth="2.4" />
      <path d="M200 74L296 112L200 150L104 112Z" fill={light} />
      <path d="M200 74L296 112L200 150L104 112Z" fill="#fff" fillOpacity="0.1" />
      <path d="M104 112L200 150L296 112" fill="none" stroke="#fff" strokeOpacity="0.45" strokeWidth="1.1" />
      <path d="M146 95.3L154 92L250 130.2L242 133.4V252 M258 92.3" fill="none" />
      <path d="M141 97.4L157 91L259 131.4L243 137.8Z" fill={`url(#${id}ribbon)`} />
      <path d="M243 91L259 97.4L157 137.8L141 131.4Z" fill={`url(#${id}ribbon)`} />
      <path d="M141 131.4L157 137.8V234L141 227Z" fill={foil.base} />
      <path d="M243 137.8L259 131.4V227L243 234Z" fill={foil.shade} />
      <path d="M141 158.6L157 165M243 165L259 158.6" stroke="#000" strokeOpacity="0.3" strokeWidth="2" />
      <Bow />
      <g transform="translate(0 0) skewY(21.8)">
        <HouseMark at={[178, 137]} colour={foil.light} size={1.1} />
      </g>
    </>
  );
}

/** Two loops, two tails and a knot. */
function Bow() {
  return (
    <g stroke={foil.shade} strokeWidth="0.9" strokeLinejoin="round">
      <path d="M198 112C186 124 176 130 164 132L170 140C184 136 194 126 203 116Z" fill={foil.base} />
      <path d="M202 112C214 124 224 130 236 132L230 140C216 136 206 126 197 116Z" fill={foil.shade} />
      <path d="M200 112C184 84 150 76 146 92C143 106 176 116 200 112Z" fill={foil.light} />
      <path d="M200 112C186 96 164 90 158 95C156 102 178 110 200 112Z" fill={foil.shade} />
      <path d="M200 112C216 84 250 76 254 92C257 106 224 116 200 112Z" fill={foil.base} />
      <path d="M200 112C214 96 236 90 242 95C244 102 222 110 200 112Z" fill={foil.shade} />
      <ellipse cx="200" cy="112" rx="9" ry="7" fill={foil.light} />
    </g>
  );
}
