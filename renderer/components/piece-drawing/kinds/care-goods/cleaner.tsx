import { useId } from 'react';
import { times } from '../../geometry/point.ts';
import { ContactShadow } from '../../metal/contact-shadow.tsx';
import { HouseMark } from '../watches/house-mark.tsx';
import type { CareProps } from '../care.tsx';
import { foil, materials } from './materials.ts';

/** A bottle of cleaning water and its brush. */
export function Cleaner({ spec }: CareProps) {
  const id = useId();
  const { shade, light, glow } = materials[spec.colour];
  return (
    <>
      <ContactShadow at={[176, 248]} rx={74} ry={13} />
      <ContactShadow at={[272, 246]} rx={34} ry={9} />
      <linearGradient id={`${id}glass`}>
        <stop offset="0" stopColor="#8fb3a6" />
        <stop offset="0.16" stopColor="#e9f4ef" />
        <stop offset="0.5" stopColor="#c4ddd3" />
        <stop offset="0.82" stopColor="#86ab9d" />
        <stop offset="1" stopColor="#5f8678" />
      </linearGradient>
      <linearGradient id={`${id}cap`}>
        <stop offset="0" stopColor={foil.shade} />
        <stop offset="0.22" stopColor={foil.light} />
        <stop offset="0.55" stopColor={foil.base} />
        <stop offset="1" stopColor={foil.shade} />
      </linearGradient>
      <linearGradient id={`${id}label`}>
        <stop offset="0" stopColor={shade} />
        <stop offset="0.25" stopColor={glow} />
        <stop offset="0.7" stopColor={light} />
        <stop offset="1" stopColor={shade} />
      </linearGradient>
      <path
        d="M148 96C148 112 116 116 116 142V236Q116 248 128 248H220Q232 248 232 236V142C232 116 200 112 200 96Z"
        fill={`url(#${id}glass)`}
        fillOpacity="0.92"
        stroke="#5f8678"
        strokeWidth="1"
      />
      <path
        d="M126 146C126 128 150 124 154 108"
        fill="none"
        stroke="#fff"
        strokeOpacity="0.85"
        strokeWidth="4"
        strokeLinecap="round"
      />
      <rect x="116" y="156" width="116" height="66" fill={`url(#${id}label)`} />
      <path d="M116 161H232M116 217H232" stroke={foil.base} strokeWidth="1.2" />
      <HouseMark at={[174, 191]} colour={foil.shade} size={2} />
      <rect x="142" y="58" width="64" height="40" rx="4" fill={`url(#${id}cap)`} />
      <path
        d="M150 64V92M158 64V92M166 64V92M174 64V92M182 64V92M190 64V92M198 64V92"
        stroke={foil.shade}
        strokeOpacity="0.4"
        strokeWidth="1"
      />
      <Brush id={`${id}label`} />
    </>
  );
}

/** A soft brush leaning beside the bottle. */
function Brush({ id }: { id: string }) {
  const bristles = times(13).map(
    (index) => `M${258 + index * 2.2} 132L${255 + index * 2.7} ${98 + (index % 3)}`,
  );
  return (
    <g transform="rotate(9 272 180)">
      <path d={bristles.join('')} stroke="#8a7a62" strokeWidth="2.2" strokeLinecap="round" />
      <path d={bristles.join('')} stroke="#efe6d4" strokeWidth="1" strokeLinecap="round" />
      <path
        d="M255 130H288V146Q288 152 282 156L279 234Q278 244 271.500 244Q265 244 264 234L261 156Q255 152 255 146Z"
        fill={`url(#${id})`}
        stroke="#b9a888"
        strokeWidth="1"
      />
      <path d="M255 136H288M255 141H288" stroke={foil.base} strokeWidth="1.4" />
    </g>
  );
}
