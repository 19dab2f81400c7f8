import { useId } from 'react';
import type { ReactNode } from 'react';

/** Something that lies on the counter, with the shadow of its own shape. */
export function FlatShadow({
  height = 3,
  children,
}: {
  readonly height?: number;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <>
      <filter id={id} x="-20%" y="-20%" width="140%" height="140%">
        <feDropShadow
          dx={height * 0.5}
          dy={height}
          stdDeviation={height * 1.1}
          floodColor="#2a1d0e"
          floodOpacity="0.3"
        />
      </filter>
      <g filter={`url(#${id})`}>{children}</g>
    </>
  );
}
