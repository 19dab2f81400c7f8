import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entrySchema, firstBreak, genesisHash, hashedText } from '../../../shared/sync/entry.ts';
import { someJson } from '../../builders/arbitrary-json.ts';
import { aJournal, aTill } from '../../builders/journal-chain.ts';
import type { Entry } from '../../../shared/sync/entry.ts';

const sha256Hex = (text: string) => createHash('sha256').update(text).digest('hex');
const start = { seq: 0, hash: genesisHash };
const { till } = aTill();

const aChain = fc.array(someJson, { minLength: 3, maxLength: 8 }).map((bodies) => {
  const journal = aJournal(till);
  for (const body of bodies) journal.write('sale.completed', { body });
  return journal.entries;
});
const place = fc.nat({ max: 1_000 });
const breaks = (entries: readonly Entry[]) => firstBreak(entries, start, sha256Hex);
const at = (entries: readonly Entry[], index: number): Entry => entries[index % entries.length] as Entry;

test('a chain that nobody touched has no break, from its beginning or from any entry on', () => {
  fc.assert(
    fc.property(aChain, place, (entries, index) => {
      expect(breaks(entries)).toBeNull();
      const known = at(entries, index);
      expect(firstBreak(entries.slice(known.seq), known, sha256Hex)).toBeNull();
      expect(entries.every((entry) => entrySchema.safeParse(entry).success)).toBe(true);
    }),
  );
});

describe('every tampering is found at its place', () => {
  const other: { readonly [K in keyof Entry]: (value: Entry[K]) => unknown } = {
    seq: (seq) => seq + 1,
    id: (id) => id.replace(/.$/, (last) => (last === '0' ? '1' : '0')),
    kind: (kind) => `${kind}.`,
    version: (version) => version + 1,
    at: (moment) => moment + 1,
    tz: (tz) => `${tz} `,
    mono: (mono) => mono + 1,
    serverOffsetMs: (offset) => (offset ?? 0) + 1,
    businessDate: () => '2026-11-24',
    till: () => aTill().till,
    epoch: (epoch) => epoch + 1,
    staff: (staff) => (staff === null ? aTill().till : null),
    approvals: () => [{ by: 'somebody' }],
    body: (body) => ({ body, more: 1 }),
    prevHash: (hash) => sha256Hex(hash),
    hash: (hash) => sha256Hex(hash),
  };

  test.each(Object.keys(other) as (keyof Entry)[])('a changed %s', (field) => {
    fc.assert(
      fc.property(aChain, place, (entries, index) => {
        const victim = at(entries, index);
        const change = other[field] as (value: unknown) => unknown;
        const bent = entries.map((entry) =>
          entry === victim ? { ...entry, [field]: change(entry[field]) } : entry,
        );
        // A changed seq is reported under the seq that it claims.
        expect(breaks(bent)).toBe(field === 'seq' ? victim.seq + 1 : victim.seq);
      }),
      { numRuns: 30 },
    );
  });

  test('two entries swapped', () => {
    fc.assert(
      fc.property(aChain, place, (entries, index) => {
        const first = index % (entries.length - 1);
        const swapped = entries.with(first, at(entries, first + 1)).with(first + 1, at(entries, first));
        expect(breaks(swapped)).toBe(first + 2);
      }),
    );
  });

  test('an entry cut out, unless it was the last: that only the acknowledged head shows', () => {
    fc.assert(
      fc.property(aChain, place, (entries, index) => {
        const cut = index % (entries.length - 1);
        expect(breaks(entries.toSpliced(cut, 1))).toBe(cut + 2);
        expect(breaks(entries.slice(0, -1))).toBeNull();
      }),
    );
  });

  test('an entry put in, copied or of one’s own', () => {
    fc.assert(
      fc.property(aChain, place, someJson, (entries, index, body) => {
        const before = at(entries, index);
        expect(breaks(entries.toSpliced(before.seq, 0, before))).toBe(before.seq);
        const own = { ...before, seq: before.seq + 1, body: { own: body }, prevHash: before.hash };
        const forged = { ...own, hash: sha256Hex(hashedText(own)) };
        // The forged entry itself follows; the true one behind it gives it away.
        const bent = entries.toSpliced(before.seq, 0, forged);
        expect(breaks(bent)).toBe(before.seq === entries.length ? null : before.seq + 1);
      }),
    );
  });

  test('the first entries cut off', () => {
    fc.assert(
      fc.property(aChain, (entries) => {
        expect(breaks(entries.slice(1))).toBe(2);
      }),
    );
  });
});

test('the hash covers the hash before, and not itself', () => {
  const entry = aJournal(till).write('till.set-up', {});
  expect(hashedText({ ...entry, prevHash: sha256Hex('x') })).not.toBe(hashedText(entry));
  const { hash: _, ...facts } = entry;
  expect(hashedText(facts)).toBe(hashedText(entry));
  expect(hashedText(entry).startsWith(`${genesisHash}\n{"approvals":[],"at":`)).toBe(true);
});
