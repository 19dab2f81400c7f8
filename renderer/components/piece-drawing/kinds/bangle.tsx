import type { ReactNode } from 'react';
import { evenBand } from '../geometry/band.ts';
import type { BandShape } from '../geometry/band.ts';
import { onBand } from '../geometry/frame.ts';
import { cosine, sine, steps } from '../geometry/point.ts';
import { viewFrom } from '../geometry/view.ts';
import { SmallStones } from '../gems/small-stones.tsx';
import { Band } from '../metal/band.tsx';
import { ContactShadow } from '../metal/contact-shadow.tsx';
import { Grooves } from '../metal/grooves.tsx';
import { BambooNodes } from './parts/bamboo-nodes.tsx';
import { EngravedDiamonds } from './parts/engraved-diamonds.tsx';
import { JadeHoop } from './parts/jade-hoop.tsx';
import { bangleView, bangleRadius } from './parts/lying.ts';
import type { JewelSpec } from '../drawing-spec.ts';

type Props = { readonly spec: JewelSpec<'bangle'> };

const drawn: Record<Props['spec']['design'], (props: Props) => ReactNode> = {
  plain: PlainBangle,
  jade: ({ spec }) => <JadeHoop gem={spec.gem ?? 'jade'} />,
  cuff: Cuff,
  bamboo: Bamboo,
  pave: PavedBangle,
  twist: TwistedBangle,
  stack: StackedBangles,
};

/** A bangle lying on the counter. */
export function Bangle({ spec }: Props) {
  const Design = drawn[spec.design];
  return (
    <>
      <ContactShadow at={[202, 208]} rx={142} ry={40} />
      <Design spec={spec} />
    </>
  );
}

function PlainBangle({ spec }: Props) {
  return <Band view={bangleView} metal={spec.metal} shape={evenBand(bangleRadius, 9, 26)} />;
}

/** Open at the back, and widest where everybody sees it. */
function Cuff({ spec: { metal, gem } }: Props) {
  const swelling = (angle: number) => Math.exp(-((sine((angle - 180) / 2) * 1.7) ** 2));
  const shape: BandShape = {
    ...evenBand(bangleRadius, 7, 0),
    halfWidth: (angle) => 10 + (gem ? 6 : 18) * swelling(angle),
    gap: 52,
  };
  return (
    <>
      <Band view={bangleView} metal={metal} shape={shape} finish={gem ? 'rounded' : 'flat'} />
      {gem && (
        <SmallStones cut="round" gem={gem} seats={steps(140, 220, 11).map((angle) => seatOn(angle, 6.6))} />
      )}
      {!gem && <EngravedDiamonds metal={metal} shape={shape} />}
    </>
  );
}

function Bamboo({ spec: { metal } }: Props) {
  const shape: BandShape = {
    outer: (angle) => bangleRadius - 2 + 3 * nodeAt(angle),
    inner: () => bangleRadius - 11,
    halfWidth: (angle) => 9 + 1.8 * nodeAt(angle),
  };
  return (
    <>
      <Band view={bangleView} metal={metal} shape={shape} />
      <BambooNodes metal={metal} shape={shape} />
    </>
  );
}

/** Two rows of stones over the front half. */
function PavedBangle({ spec: { metal, gem } }: Props) {
  const rows = [-5.4, 5.4].flatMap((z, row) =>
    steps(104 + row * 2.6, 256, 29).map((angle) => seatOn(angle, 5.3, z)),
  );
  return (
    <>
      <Band view={bangleView} metal={metal} shape={evenBand(bangleRadius, 7, 25)} finish="flat" />
      <SmallStones cut="round" gem={gem ?? 'diamond'} seats={rows} />
    </>
  );
}

function TwistedBangle({ spec: { metal } }: Props) {
  const wave = (angle: number) => Math.abs(sine(angle * 9));
  const shape: BandShape = {
    outer: (angle) => bangleRadius + 2 * wave(angle),
    inner: () => bangleRadius - 10,
    halfWidth: (angle) => 11 + 1.6 * wave(angle),
  };
  return (
    <>
      <Band view={bangleView} metal={metal} shape={shape} />
      <Grooves view={bangleView} metal={metal} shape={shape} every={10} slant={15} />
    </>
  );
}

/** Three slim bangles, thrown down as they came off the wrist. */
function StackedBangles({ spec: { metal } }: Props) {
  const thrown = [viewFrom([203, 176], 4, -52), viewFrom([196, 156], -5, -46), viewFrom([203, 136], 6, -50)];
  return thrown.map((view, index) => (
    <Band key={index} view={view} metal={metal} shape={evenBand(bangleRadius - 4, 6, 9)} />
  ));
}

/** How much of a knot a bamboo shows at an angle: one every 45 degrees. */
function nodeAt(angle: number): number {
  const off = ((((angle + 22.5) % 45) + 45) % 45) - 22.5;
  return Math.exp(-((off / 4.5) ** 2));
}

function seatOn(angle: number, radius: number, z = 0) {
  const reach = bangleRadius + 0.6;
  return {
    at: bangleView.project([reach * sine(angle), reach * cosine(angle), z]),
    radius,
    frame: onBand(bangleView, angle),
  };
}
