import { readFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSlots, writeSlots } from '../../../electron/till/keys/sealed-slots.ts';
import { newFolder } from '../../test-till.ts';

const name = 'seal';
const text = (folder: string) => readSlots(folder, name)?.text ?? null;
const slots = ['a', 'b'] as const;

test('what was written last is read', () => {
  const folder = newFolder();
  expect(text(folder)).toBeNull();
  for (const word of ['one', 'two', 'three', 'ສີ່']) {
    writeSlots(folder, name, word);
    expect(text(folder)).toBe(word);
  }
  expect(readdirSync(folder).toSorted()).toEqual(['seal.a', 'seal.b']);
});

describe('a slot that is damaged', () => {
  test('anywhere, by a byte or a cut, leaves what is in the other', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...slots),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        fc.boolean(),
        (slot, at, flip, cut) => {
          const folder = newFolder();
          writeSlots(folder, name, 'older');
          writeSlots(folder, name, 'newer');
          const file = join(folder, `${name}.${slot}`);
          const bytes = readFileSync(file);
          const place = at % bytes.length;
          bytes[place] = (bytes[place] ?? 0) ^ flip;
          writeFileSync(file, bytes);
          if (cut) truncateSync(file, place);
          expect(['older', 'newer']).toContain(text(folder));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('is the one that is written next', () => {
    for (const slot of slots) {
      const folder = newFolder();
      writeSlots(folder, name, 'older');
      writeSlots(folder, name, 'newer');
      rmSync(join(folder, `${name}.${slot}`));
      const whole = text(folder);
      writeSlots(folder, name, 'newest');
      expect(text(folder)).toBe('newest');
      // The slot that was whole still is: losing the new one goes back to it.
      rmSync(join(folder, `${name}.${slot}`));
      expect(text(folder)).toBe(whole);
    }
  });

  test('in both places is nothing', () => {
    const folder = newFolder();
    writeSlots(folder, name, 'older');
    writeSlots(folder, name, 'newer');
    for (const slot of slots) writeFileSync(join(folder, `${name}.${slot}`), '{}');
    expect(text(folder)).toBeNull();
  });
});

test('a write that was cut off before its name leaves both slots as they were', () => {
  const folder = newFolder();
  writeSlots(folder, name, 'older');
  writeSlots(folder, name, 'newer');
  writeFileSync(join(folder, 'seal.b.writing'), '{"generation":3,"te');
  expect(text(folder)).toBe('newer');
});
