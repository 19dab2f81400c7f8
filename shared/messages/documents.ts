import { chinese } from './documents/chinese.ts';
import { english } from './documents/english.ts';
import { lao } from './documents/lao.ts';
import { thai } from './documents/thai.ts';
import { fill } from './say.ts';
import type { Language } from '../domain/language.ts';
import type { DocumentText, DocumentTexts } from './documents/english.ts';

const texts = { en: english, lo: lao, th: thai, zh: chinese } as const satisfies Record<
  Language,
  DocumentTexts
>;

/** Says the texts of documents in a language. */
export const speak =
  (language: Language) =>
  (text: DocumentText, values?: Readonly<Record<string, string | number>>): string =>
    fill(texts[language][text], values);

/** What `speak` gives: a text of a document, filled with its values. */
export type Say = ReturnType<typeof speak>;
