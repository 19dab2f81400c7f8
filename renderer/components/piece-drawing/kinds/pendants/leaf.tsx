import { Plate } from '../../metal/plate.tsx';
import { metalColour } from '../../metal/metals.ts';
import type { JewelSpec } from '../../drawing-spec.ts';

const outline =
  'M200 66C222 62 268 96 268 146C268 190 224 214 208 244C204 254 202 264 203 276C196 266 194 254 191 244C176 214 132 190 132 146C132 96 178 62 200 66Z';
const rib = 'M200 70C202 130 200 190 199 250';
const veins = [
  'M200 96C214 92 232 94 246 102',
  'M200 120C220 114 244 120 260 132',
  'M200 148C220 144 244 152 258 168',
  'M200 176C214 174 230 182 238 196',
  'M200 204C208 204 214 210 218 218',
  'M200 98C186 92 168 94 154 102',
  'M200 122C180 114 156 120 140 132',
  'M200 150C180 144 156 152 142 168',
  'M200 178C186 174 170 182 162 196',
  'M200 206C192 204 186 210 182 218',
].join('');

/** A leaf of the bodhi tree, with its long tip, beaten thin and engraved. */
export function BodhiLeaf({ spec: { metal } }: { readonly spec: JewelSpec<'pendant'> }) {
  return (
    <>
      <Plate d={outline} metal={metal} from={[140, 80]} to={[262, 230]} edge={2} />
      <g fill="none" strokeLinecap="round">
        <path
          d={veins + rib}
          stroke={metalColour(metal, 1)}
          strokeOpacity={0.8}
          strokeWidth={1.5}
          transform="translate(1.1 1.3)"
        />
        <path d={veins} stroke={metalColour(metal, 0.2)} strokeOpacity={0.75} strokeWidth={1.2} />
        <path d={rib} stroke={metalColour(metal, 0.16)} strokeOpacity={0.85} strokeWidth={2} />
      </g>
    </>
  );
}
