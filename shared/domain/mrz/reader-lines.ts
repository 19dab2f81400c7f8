import { filler } from './check-digit.ts';
import { areSoLong, layoutOf, layouts } from './layouts.ts';

/** The lengths of the lines of each layout, without repetition. */
const shapes = [...new Map(layouts.map(({ lineLengths }) => [lineLengths.join(), lineLengths])).values()];

/** No layout has a shorter line that names or numbers stand in; 28 lets a line that lost a little be shown as damaged. */
const shortestLine = 28;

/**
 * Finds the lines of a document's machine-readable zone in what a reader sent, at whatever framing: CR, LF, tabs,
 * STX and ETX, empty lines, lines joined, capital letters lost, `>` for `<`, lines padded with `_` or blanks, the
 * same document twice. Lines that fit no layout are kept, so that `parseMrz` can say what is wrong; nothing when it
 * was no zone, as with a barcode. Two different documents give the lines of both, which no layout fits. The text must
 * be one read, ended by its suffix or by silence: no digit could tell the first line of one passport from another's.
 */
export function mrzLines(text: string): readonly string[] {
  const documents = mrzDocuments(text).map((lines) => [lines.join('\n'), lines] as const);
  return [...new Map(documents).values()].flat();
}

/** The lines of each document in what a reader sent, in order; a line that belongs to none stands alone. */
export function mrzDocuments(text: string): readonly (readonly string[])[] {
  const documents: (readonly string[])[] = [];
  for (let runs = runsOf(text); runs.length > 0;) {
    const { lines, taken } = claim(runs) ?? { lines: runs.slice(0, 1).filter(isLineLike), taken: 1 };
    documents.push(lines);
    runs = runs.slice(taken);
  }
  return documents.filter((lines) => lines.length > 0);
}

type Claim = { readonly lines: readonly string[]; readonly taken: number };

/**
 * The document the runs begin with. First without padding: a reader that always sends 44 characters pads a card's 36
 * with `_`. Then as they came: what was not read must stay visible as such.
 */
function claim(runs: readonly string[]): Claim | undefined {
  const bare = runs.slice(0, 3).map((run) => run.replaceAll(/^ +|[ _]+$/g, ''));
  return [bare, runs].flatMap((some) => shapes.flatMap((shape) => fit(shape, some)))[0];
}

function fit(shape: readonly number[], runs: readonly string[]): readonly Claim[] {
  const apart = runs.slice(0, shape.length);
  const joined = cut(runs[0] ?? '', shape);
  return [
    { lines: apart, taken: shape.length },
    { lines: joined, taken: 1 },
  ].filter(({ lines }) => isZone(lines, shape));
}

/** Two long barcodes may have the lengths too: a zone has a filler, or the beginning its layout asks for. */
function isZone(lines: readonly string[], shape: readonly number[]): boolean {
  if (!areSoLong(lines, shape)) return false;
  const layout = layoutOf(lines);
  return layout !== undefined && (layout.begins !== undefined || lines.some(hasFiller));
}

function cut(text: string, shape: readonly number[]): readonly string[] {
  const total = shape.reduce((sum, length) => sum + length, 0);
  if (text.length !== total) return [];
  const ends = shape.map((_, index) => shape.slice(0, index + 1).reduce((sum, length) => sum + length, 0));
  return ends.map((end, index) => text.slice(end - (shape[index] ?? 0), end));
}

/**
 * What stands between control characters and other noise. `_`, `?`, `*` and the blank stay: they are a reader's word
 * for a character it could not tell, and no filler.
 */
function runsOf(text: string): readonly string[] {
  return withoutFrame(text)
    .replaceAll(/[a-z]/g, (letter) => letter.toUpperCase())
    .replaceAll('>', filler)
    .split(/[^A-Z0-9<_?* ]+/)
    .filter((run) => run.trim() !== '');
}

/**
 * What a protocol puts right before the first line would lengthen it: `I` and the length of the rest in two bytes
 * (ELYCTIS), an AIM identifier (`]X0`). Nothing else is cut off a line that is too long: in a name a stray letter
 * goes unseen by every check digit.
 */
function withoutFrame(text: string): string {
  const [high, low] = [text.charCodeAt(1), text.charCodeAt(2)];
  const lengths = [high * 256 + low, low * 256 + high];
  if (text.startsWith('I') && lengths.includes(text.length - 3)) return text.slice(3);
  return text.replaceAll(/\][A-Za-z][A-Za-z0-9]/g, '\n');
}

function isLineLike(run: string): boolean {
  return run.length >= shortestLine && hasFiller(run);
}

function hasFiller(line: string): boolean {
  return line.includes(filler);
}
