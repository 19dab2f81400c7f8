import { cosine, sine, times } from '../../geometry/point.ts';

/** As watchmakers write them: IIII, not IV, so that the dial is balanced. */
const numerals = ['XII', 'I', 'II', 'III', 'IIII', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI'];

const glyphs = {
  I: { width: 3, d: 'M1.5 0V11' },
  V: { width: 7, d: 'M0.8 0L3.6 11L6.2 0' },
  X: { width: 7, d: 'M0.6 0L6.4 11M6.4 0L0.6 11' },
} as const;

/** The hours round a rectangular dial, each standing on the edge it belongs to. */
export function RomanNumerals({
  ink,
  halfWidth,
  halfHeight,
}: {
  readonly ink: string;
  readonly halfWidth: number;
  readonly halfHeight: number;
}) {
  return (
    <g fill="none" stroke={ink} strokeWidth="1.25">
      {times(12).map((hour) => {
        const turn = hour * 30;
        const reach = Math.min(halfWidth / Math.abs(sine(turn)), halfHeight / Math.abs(cosine(turn)));
        const [x, y] = [reach * sine(turn), -reach * cosine(turn)];
        const sideways = Math.abs(x) > halfWidth - 0.1;
        const { d, width } = written(numerals[hour] ?? '');
        const size = sideways ? 0.82 : 0.98;
        return (
          <path
            key={hour}
            d={d}
            transform={`translate(${x} ${y}) scale(${size}) translate(${-width / 2} -5.5)`}
          />
        );
      })}
    </g>
  );
}

function written(numeral: string): { d: string; width: number } {
  let width = 0;
  const d = [...numeral].map((letter) => {
    const glyph = letter === 'I' || letter === 'V' || letter === 'X' ? glyphs[letter] : glyphs.I;
    const moved = glyph.d.replaceAll(
      /([ML])(-?[\d.]+)/g,
      (_, command: string, x: string) => `${command}${Number(x) + width}`,
    );
    width += glyph.width;
    return moved;
  });
  return { d: d.join(''), width };
}
