import { memo, useId } from 'react';
import styles from './receipt-paper.module.css';
import type { Drawing } from '../../../shared/contract/documents.ts';

/** The letters of an outline font are drawn on a square of so many units, y upwards. */
const unitsPerLetter = 1_000;

/** A document as the printer prints it, letter by letter; a screen reader is read its lines. */
export const DrawnPage = memo(function DrawnPage({ drawing }: { drawing: Drawing }) {
  const id = useId();
  const { width, height, outlines, words, rules } = drawing;
  return (
    <>
      <svg className={styles['page']} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <defs>
          {outlines.map((path, place) => (
            <path key={place} id={`${id}${place}`} d={path} />
          ))}
        </defs>
        {rules.map((rule, place) => (
          <rect key={place} {...rule} />
        ))}
        {words.map(({ tone, size, y, letters }, place) => (
          <g key={place} className={styles[tone]}>
            {letters.map(({ outline, x, rise }, letter) => (
              <use
                key={letter}
                href={`#${id}${outline}`}
                transform={`translate(${x} ${y - rise}) scale(${size / unitsPerLetter} ${-size / unitsPerLetter})`}
              />
            ))}
          </g>
        ))}
      </svg>
      <div className="unseen">
        {linesOf(drawing).map((line, place) => (
          <p key={place}>{line}</p>
        ))}
      </div>
    </>
  );
});

/** What stands on the page, line by line: words of one height belong together. */
function linesOf({ words }: Drawing): string[] {
  const lines = new Map<number, string>();
  for (const { text, y } of words) lines.set(y, `${lines.get(y) ?? ''} ${text}`);
  return [...lines.values()].map((line) => line.trim());
}
