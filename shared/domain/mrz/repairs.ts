import { parseMrz } from '../mrz.ts';
import { filler } from './check-digit.ts';
import { checkOf, spansOf, textAt } from './layout.ts';
import { layoutOf } from './layouts.ts';
import { forceClasses, lookAlikes, startWithLetter } from './look-alikes.ts';
import type { Instant } from '../../clock.ts';
import type { Layout, MrzField } from './layout.ts';

/** One character to read otherwise: where it stands (from 1), what was read, and what it is taken for. */
export type Change = {
  readonly line: number;
  readonly position: number;
  readonly from: string;
  readonly to: string;
};

/** Lines in which everything holds, and what they change. */
export type Repair = { readonly lines: readonly string[]; readonly changes: readonly Change[] };

/**
 * Proposes how a refused zone may have to be read: letters where only digits may stand and digits where only letters
 * may are read as their look-alike, then up to two look-alikes in the number or optional data whose check digit
 * fails. Only proposals in which everything holds, with the fewest changes, the likeliest first; none for a zone that
 * is fine or beyond this. Never apply one unasked: a person compares the marked characters with the document.
 */
export function proposeRepairs(
  lines: readonly string[],
  { now }: { readonly now: Instant },
): readonly Repair[] {
  const lettered = startWithLetter(lines);
  const layout = layoutOf(lettered);
  if (!layout || parseMrz(lines, { now }).ok) return [];
  const forced = forceClasses(layout, lettered);
  const once = swapsIn(forced, layout, suspectFields(forced, layout, now));
  const twice = once.flatMap((first, index) => once.slice(index + 1).map((second) => [first, second]));
  for (const proposals of [[[]], once.map((change) => [change]), twice]) {
    const repaired = proposals.map((changes) => changes.reduce(applyChange, forced));
    const sound = repaired.filter((proposal) => parseMrz(proposal, { now }).ok);
    if (sound.length > 0) return sound.map((proposal) => compareLines(lines, proposal));
  }
  return [];
}

const mixed: readonly MrzField[] = ['documentNumber', 'optionalData'];

/** The mixed fields whose check digit fails; when the composite alone does, those without a check digit of their own. */
function suspectFields(lines: readonly string[], layout: Layout, now: Instant): readonly MrzField[] {
  const parsed = parseMrz(lines, { now });
  const faults = parsed.ok || parsed.error.code !== 'mrz.damaged' ? [] : parsed.error.faults;
  const failed = faults.filter(({ code }) => code === 'check-digit').map(({ field }) => field);
  const compositeAlone = failed.join() === 'composite';
  // A long number goes on in the optional data; and as its digit may be reckoned in two ways, a wrong one may hold.
  if (isLong(lines, layout) && (compositeAlone || failed.includes('documentNumber'))) return mixed;
  return mixed.filter((field) => (compositeAlone ? !checkOf(layout, field) : failed.includes(field)));
}

function isLong(lines: readonly string[], layout: Layout): boolean {
  const check = checkOf(layout, 'documentNumber');
  return layout.longNumbers && check !== undefined && textAt(lines, check.at) === filler;
}

function swapsIn(lines: readonly string[], layout: Layout, fields: readonly MrzField[]): readonly Change[] {
  return spansOf(layout, fields).flatMap((span) =>
    [...textAt(lines, span)].flatMap((from, index) =>
      [...(lookAlikes[from] ?? '')].map((to) => ({
        line: span.line,
        position: span.from + index,
        from,
        to,
      })),
    ),
  );
}

function applyChange(lines: readonly string[], { line, position, to }: Change): readonly string[] {
  return lines.map((text, index) =>
    index === line - 1 ? text.slice(0, position - 1) + to + text.slice(position) : text,
  );
}

function compareLines(read: readonly string[], repaired: readonly string[]): Repair {
  const changes = repaired.flatMap((text, index) =>
    [...text].flatMap((to, place) => {
      const from = read[index]?.charAt(place) ?? '';
      return from === to ? [] : [{ line: index + 1, position: place + 1, from, to }];
    }),
  );
  return { lines: repaired, changes };
}
