import { describe, expect, test } from 'vitest';
import { journalKind } from '../../renderer/screens/day/journal-kind.ts';
import { say, screenTexts } from '../../shared/messages/screens.ts';
import { entryBodies } from '../../shared/sync/bodies.ts';
import type { ScreenText } from '../../shared/messages/screens.ts';

const texts = Object.keys(screenTexts) as ScreenText[];

/** Every name a text may ask for, so that none is left open. */
const values = Object.fromEntries(
  texts.flatMap((text) => [...screenTexts[text].matchAll(/\{(\w+)[,}]/g)].map(([, name]) => [name ?? '', 2])),
);

describe('the texts of the screens', () => {
  test.each(texts)('%s is well formed and leaves nothing open', (text) => {
    expect(say(text, values)).not.toMatch(/[{}]/);
  });

  test.each(Object.keys(entryBodies))('have a word for %s in the journal', (kind) => {
    expect(journalKind(kind)).not.toBe(kind);
  });

  test('say nothing that shouts', () => {
    expect(texts.filter((text) => say(text, values).includes('!'))).toEqual([]);
  });
});
