import type { ReactNode } from 'react';
import { ellipse } from '../geometry/path.ts';
import { metalColour } from '../metal/metals.ts';
import type { MetalTone } from '../vocabulary.ts';

type Props = { readonly metal: MetalTone; readonly shade: number };

/** One link of a chain that runs to the right, in units of the way from one link to the next. */
export type LinkShape = (props: Props) => ReactNode;

/** Links by turns: face on, then edge on. */
export const traceLinks = [oval(0.86, 0.56, 0.26), edgeOn(0.5, 0.3)] as const;
export const paperclipLinks = [slot(0.92, 0.3, 0.17), edgeOn(0.34, 0.2)] as const;
export const curbLinks = [oval(0.82, 0.54, 0.36, 28)] as const;
export const boxLinks = [box(0.52, 0), box(0.52, 0.16)] as const;
export const singaporeLinks = [blade(0.95, 0.36, 32), blade(0.95, 0.36, -32)] as const;
export const ropeLinks = [blade(1.9, 0.72, 38)] as const;
export const snakeLinks = [blade(1.7, 0.62, 78)] as const;

/** A wire bent into an oval, perhaps turned about its middle. */
function oval(rx: number, ry: number, thickness: number, turn = 0): LinkShape {
  return ({ metal, shade }) => {
    const d = ellipse([0, 0], rx - thickness / 2, ry - thickness / 2);
    return (
      <g fill="none" transform={`rotate(${turn})`}>
        <path d={d} stroke={metalColour(metal, 0.12)} strokeWidth={thickness * 1.3} />
        <path d={d} stroke={metalColour(metal, 0.5 + shade)} strokeWidth={thickness} />
        <path d={d} stroke={metalColour(metal, 0.78 + shade)} strokeWidth={thickness * 0.5} />
        <path
          d={d}
          stroke={metalColour(metal, 1)}
          strokeWidth={thickness * 0.3}
          strokeDasharray={`${rx * 1.5} 99`}
          strokeDashoffset={-rx * 0.3}
        />
      </g>
    );
  };
}

/** A long link with straight sides, as a paper clip's. */
function slot(rx: number, ry: number, thickness: number): LinkShape {
  return ({ metal, shade }) => {
    const rect = (width: number, brightness: number) => (
      <rect
        x={-rx}
        y={-ry}
        width={2 * rx}
        height={2 * ry}
        rx={ry}
        stroke={metalColour(metal, brightness)}
        strokeWidth={width}
      />
    );
    return (
      <g fill="none">
        {rect(thickness * 1.3, 0.14)}
        {rect(thickness, 0.5 + shade)}
        {rect(thickness * 0.5, 0.84 + shade)}
        <path
          d={`M${-rx * 0.6} ${-ry}H${rx * 0.5}`}
          stroke={metalColour(metal, 1)}
          strokeWidth={thickness * 0.3}
        />
      </g>
    );
  };
}

/** A link seen from its edge: a short bar. */
function edgeOn(reach: number, thickness: number): LinkShape {
  return ({ metal, shade }) => {
    const d = `M${-reach} 0H${reach}`;
    return (
      <g strokeLinecap="round">
        <path d={d} stroke={metalColour(metal, 0.12)} strokeWidth={thickness * 1.3} />
        <path d={d} stroke={metalColour(metal, 0.52 + shade)} strokeWidth={thickness} />
        <path
          d={d}
          stroke={metalColour(metal, 0.96)}
          strokeWidth={thickness * 0.34}
          transform={`translate(0 ${-thickness * 0.16})`}
        />
      </g>
    );
  };
}

/** A cube of bent strip. */
function box(half: number, darker: number): LinkShape {
  return ({ metal, shade }) => (
    <>
      <rect
        x={-half * 1.06}
        y={-half * 1.06}
        width={half * 2.12}
        height={half * 2.12}
        rx={0.14}
        fill={metalColour(metal, 0.14)}
      />
      <rect
        x={-half * 0.92}
        y={-half * 0.92}
        width={half * 1.84}
        height={half * 1.84}
        rx={0.1}
        fill={metalColour(metal, 0.64 + shade - darker)}
      />
      <rect
        x={-half * 0.92}
        y={-half * 0.92}
        width={half * 1.84}
        height={half * 0.7}
        rx={0.1}
        fill={metalColour(metal, 0.92 - darker)}
      />
    </>
  );
}

/** A flat link turned on edge, of so much length and width, so many degrees off the run of the chain. */
function blade(long: number, wide: number, turn: number): LinkShape {
  return ({ metal, shade }) => (
    <g transform={`rotate(${turn})`}>
      <path d={ellipse([0, 0], long / 2, wide / 2)} fill={metalColour(metal, 0.14)} />
      <path d={ellipse([0, -wide * 0.04], long * 0.46, wide * 0.4)} fill={metalColour(metal, 0.56 + shade)} />
      <path
        d={ellipse([-long * 0.06, -wide * 0.16], long * 0.34, wide * 0.16)}
        fill={metalColour(metal, 0.95)}
      />
    </g>
  );
}
