import { say, screenTexts } from '../../../shared/messages/screens.ts';
import type { ScreenText } from '../../../shared/messages/screens.ts';

/** The kind of an entry as people say it; one this window does not know yet by its own name. */
export function journalKind(kind: string): string {
  const text = `journal.${kind}`;
  return isText(text) ? say(text) : kind;
}

const isText = (text: string): text is ScreenText => Object.hasOwn(screenTexts, text);
