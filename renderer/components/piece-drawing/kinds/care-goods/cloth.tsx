import { useId } from 'react';
import { FlatShadow } from '../../metal/flat-shadow.tsx';
import { HouseMark } from '../watches/house-mark.tsx';
import type { CareProps } from '../care.tsx';
import { foil, materials } from './materials.ts';

/** A cloth for polishing, folded once, a corner turned back. */
export function Cloth({ spec }: CareProps) {
  const id = useId();
  const { deep, shade, base, light, glow } = materials[spec.colour];
  return (
    <FlatShadow height={4}>
      <linearGradient id={`${id}top`} x1="0" y1="0" x2="1" y2="1">
        <stop offset="0" stopColor={glow} />
        <stop offset="0.45" stopColor={light} />
        <stop offset="1" stopColor={shade} />
      </linearGradient>
      <linearGradient id={`${id}turned`} x1="0" y1="0" x2="1" y2="1">
        <stop offset="0" stopColor={base} />
        <stop offset="0.5" stopColor={glow} />
        <stop offset="1" stopColor={light} />
      </linearGradient>
      <path d="M98 98Q196 78 306 92Q314 160 302 236Q200 250 96 234Q86 166 98 98Z" fill={shade} />
      <path
        d="M94 92Q196 72 302 86Q310 150 298 226Q262 232 232 232L94 224Q84 160 94 92Z"
        fill={`url(#${id}top)`}
      />
      <path
        d="M102 100Q196 82 294 94Q301 150 291 218"
        fill="none"
        stroke={deep}
        strokeOpacity="0.6"
        strokeWidth="1.4"
        strokeDasharray="5 3.4"
      />
      <path
        d="M102 100Q94 160 102 216L226 224"
        fill="none"
        stroke={deep}
        strokeOpacity="0.6"
        strokeWidth="1.4"
        strokeDasharray="5 3.4"
      />
      <path
        d="M120 130C170 116 210 122 250 112M118 168C160 158 206 166 262 150"
        fill="none"
        stroke={glow}
        strokeOpacity="0.7"
        strokeWidth="7"
        strokeLinecap="round"
      />
      <path
        d="M299 176Q270 178 256 190Q240 204 232 232Q266 232 297 226Q300 200 299 176Z"
        fill={`url(#${id}turned)`}
      />
      <path
        d="M299 176Q270 178 256 190Q240 204 232 232"
        fill="none"
        stroke={deep}
        strokeOpacity="0.45"
        strokeWidth="1.6"
      />
      <HouseMark at={[140, 200]} colour={foil.shade} size={1.7} />
    </FlatShadow>
  );
}

/** A pouch of Lao silk, drawn together by a cord, a band of woven diamonds round it. */
export function Pouch({ spec }: CareProps) {
  const id = useId();
  const { deep, shade, base, light, glow } = materials[spec.colour];
  const diamonds = Array.from({ length: 8 }, (_, index) => 131 + index * 19.8);
  return (
    <FlatShadow height={4}>
      <radialGradient id={`${id}body`} cx="0.36" cy="0.34" r="0.8">
        <stop offset="0" stopColor={glow} />
        <stop offset="0.4" stopColor={light} />
        <stop offset="0.8" stopColor={base} />
        <stop offset="1" stopColor={shade} />
      </radialGradient>
      <path
        d="M164 62Q176 72 180 92H220Q224 72 236 62Q222 56 212 64Q204 54 196 62Q182 54 164 62Z"
        fill={light}
        stroke={shade}
        strokeWidth="1"
      />
      <path d="M186 64L190 90M200 62V90M214 64L210 90" stroke={deep} strokeOpacity="0.4" strokeWidth="1.2" />
      <path
        d="M180 98C150 112 108 160 112 214C114 246 150 256 200 256C250 256 286 246 288 214C292 160 250 112 220 98Z"
        fill={`url(#${id}body)`}
      />
      <g fill="none" stroke={deep} strokeOpacity="0.3" strokeWidth="2" strokeLinecap="round">
        <path d="M184 102C172 118 160 136 156 160M193 102C190 120 188 140 188 158M207 102C211 118 214 138 214 156M216 102C230 118 240 138 246 162" />
      </g>
      <path d="M113 196Q200 214 287 196L288 222Q200 240 112 222Z" fill={deep} fillOpacity="0.85" />
      {diamonds.map((x) => {
        const y = 218 - ((x - 200) / 87) ** 2 * 9;
        return (
          <g key={x}>
            <path
              d={`M${x} ${y - 8.5}L${x + 8} ${y}L${x} ${y + 8.5}L${x - 8} ${y}Z`}
              fill="none"
              stroke={foil.light}
              strokeWidth="1.3"
            />
            <path d={`M${x} ${y - 3.4}L${x + 3.2} ${y}L${x} ${y + 3.4}L${x - 3.2} ${y}Z`} fill={foil.base} />
          </g>
        );
      })}
      <path
        d="M178 92Q200 99 222 92V100Q200 107 178 100Z"
        fill={foil.base}
        stroke={foil.shade}
        strokeWidth="0.8"
      />
      <g fill="none" stroke={foil.shade} strokeWidth="2.6" strokeLinecap="round">
        <path d="M222 97C248 98 262 112 258 136" />
        <path d="M222 97C240 104 246 118 240 142" stroke={foil.base} />
      </g>
      <circle cx="258" cy="138" r="4.4" fill={foil.light} stroke={foil.shade} strokeWidth="0.9" />
      <circle cx="240" cy="144" r="4.4" fill={foil.light} stroke={foil.shade} strokeWidth="0.9" />
    </FlatShadow>
  );
}
