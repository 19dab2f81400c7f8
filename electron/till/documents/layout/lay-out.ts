import { assertNever } from '../../../../shared/result.ts';
import { breakLines } from './break-lines.ts';
import { openSheet } from './sheet.ts';
import { papers, settingsFor } from './styles.ts';
import type { Block, PaperDocument } from '../../../../shared/documents/paper-document.ts';
import type { FontShelf } from '../fonts/typeface.ts';
import type { Laid } from './laid.ts';
import type { Sheet } from './sheet.ts';
import type { PaperWidth, Setting, Settings } from './styles.ts';

/** Lays a document out for a paper: fetches the fonts it needs, then places every block below the one before. */
export async function layOut(document: PaperDocument, paper: PaperWidth, shelf: FontShelf): Promise<Laid> {
  const settings = settingsFor(paper);
  for (const block of document.blocks)
    for (const { text, setting } of textsOf(block, settings)) await shelf.fetch(setting.face, text);
  const { margin } = papers[paper];
  const sheet = openSheet(shelf, { column: paper, margin });
  for (const block of document.blocks) place(sheet, block, settings);
  const { title, language, madeAt } = document;
  return { title, language, madeAt, width: paper + 2 * margin, margin, ...sheet.close() };
}

/** What is written in a block, and how. */
function textsOf(block: Block, settings: Settings): { text: string; setting: Setting }[] {
  switch (block.kind) {
    case 'house':
    case 'closing':
    case 'notice':
      return [{ text: block.text, setting: settings[block.kind] }];
    case 'centred':
      return [{ text: block.text, setting: settings.centred[block.tone] }];
    case 'row':
      return [block.left, block.right].map((text) => ({ text, setting: settings.row[block.style] }));
    case 'rule':
    case 'gap':
      return [];
    default:
      return assertNever(block);
  }
}

function place(sheet: Sheet, block: Block, settings: Settings): void {
  switch (block.kind) {
    case 'gap':
      return sheet.skip(settings.gap[block.size]);
    case 'rule':
      return rule(sheet, block.weight === 'firm' ? 3 : 1);
    case 'notice':
      return notice(sheet, block.text, settings.notice);
    case 'house':
    case 'closing':
    case 'centred':
      for (const { text, setting } of textsOf(block, settings)) centre(sheet, text, setting);
      return;
    case 'row':
      return row(sheet, block, settings.row[block.style]);
    default:
      return assertNever(block);
  }
}

function centre(sheet: Sheet, text: string, setting: Setting, room = sheet.column): void {
  for (const line of balancedLines(sheet, text, setting, room))
    sheet.write([{ text: line, setting, align: 'centre' }]);
}

const shares = [0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95];

/** As few lines as there is room for, and those about as long as one another. */
function balancedLines(sheet: Sheet, text: string, setting: Setting, room: number): string[] {
  const within = (width: number) => breakLines(text, (line) => sheet.widthOf(line, setting) <= width);
  const lines = within(room);
  if (lines.length === 1) return lines;
  const narrower = shares.map((share) => within(room * share));
  return narrower.find(({ length }) => length === lines.length) ?? lines;
}

function rule(sheet: Sheet, thickness: number): void {
  sheet.skip(9);
  sheet.bar({ x: 0, width: sheet.column, height: thickness });
  sheet.skip(9);
}

/** A word in a frame of the whole width: nobody may take a sample or a copy for the receipt. */
function notice(sheet: Sheet, text: string, setting: Setting): void {
  sheet.skip(10);
  const top = sheet.bar({ x: 0, width: sheet.column, height: 2 });
  sheet.skip(5);
  centre(sheet, text, setting, sheet.column - 24);
  sheet.skip(6);
  const bottom = sheet.bar({ x: 0, width: sheet.column, height: 2 });
  for (const x of [0, sheet.column - 2]) sheet.side({ x, from: top, to: bottom, width: 2 });
}

const betweenTexts = 22;

/** A text at the left edge and one at the right, which stands alone on a line when there is no room for both. */
function row(sheet: Sheet, { left, right }: Block & { kind: 'row' }, setting: Setting): void {
  const rightWidth = right === '' ? 0 : sheet.widthOf(right, setting) + betweenTexts;
  const beside = rightWidth * 3 <= sheet.column * 2;
  const room = sheet.column - (beside ? rightWidth : 0);
  const [first = '', ...others] =
    left === '' ? [] : breakLines(left, (line) => sheet.widthOf(line, setting) <= room);
  const amount = { text: right, setting, align: 'right' } as const;
  sheet.write([{ text: first, setting, align: 'left' }, ...(beside ? [amount] : [])]);
  for (const text of others) sheet.write([{ text, setting, align: 'left' }]);
  if (!beside) sheet.write([amount]);
}
