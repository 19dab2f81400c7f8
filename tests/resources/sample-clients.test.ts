import { describe, expect, test } from 'vitest';
import { sampleClients } from '../../resources/sample/sample-boutique.ts';
import { profileSchema } from '../../shared/contract/client-file.ts';
import { lineSizeSchema } from '../../shared/contract/line-size.ts';
import { findCardNumber } from '../../shared/domain/card-guard.ts';
import { displayName, fullName, nameKeys } from '../../shared/domain/client-name.ts';
import { normaliseEmail } from '../../shared/domain/e-mail.ts';
import { normalisePhone } from '../../shared/domain/phone.ts';
import { parseRingSize } from '../../shared/domain/ring-size.ts';

const profiles = sampleClients.map(({ profile }) => profile);
const names = profiles.flatMap(({ name }) => name ?? []);
const scripts = [
  'Lao',
  'Thai',
  'Latin',
  'Han',
  'Hiragana',
  'Katakana',
  'Hangul',
  'Cyrillic',
  'Arabic',
  'Devanagari',
  'Khmer',
] as const;

describe('the sample’s clients', () => {
  test('are five hundred, and each could have been written down at the till', () => {
    expect(sampleClients.length).toBe(500);
    for (const profile of profiles) expect(profileSchema.parse(profile)).toEqual(profile);
  });

  test.each(scripts)('have names in %s', (script) => {
    const letter = new RegExp(`\\p{Script=${script}}`, 'u');
    expect(names.filter((name) => letter.test(fullName(name))).length).toBeGreaterThanOrEqual(2);
  });

  test('write their names in either order, some have one name, some none', () => {
    expect(new Set(names.map(({ order }) => order)).size).toBe(2);
    expect(names.some(({ family }) => family === null)).toBe(true);
    expect(names.length).toBeLessThan(500);
  });

  test('have phones and e-mails in their one form, of nobody real', () => {
    for (const { phone, email } of profiles) {
      if (phone !== null) expect(normalisePhone(phone, 'LA')).toBe(phone);
      if (email !== null) expect(normaliseEmail(email)).toMatch(/@example\.(com|org|net)$/);
    }
  });

  test('hold nothing that looks like a card', () => {
    expect(findCardNumber(JSON.stringify(profiles))).toBeNull();
    expect(profiles.filter((profile) => findCardNumber(JSON.stringify(profile)))).toEqual([]);
  });

  test('tell a birth date only with the consent to birthday offers', () => {
    for (const { profile, consents } of sampleClients)
      if (profile.birthDate !== null)
        expect(consents.some(({ purpose, given }) => purpose === 'birthday' && given)).toBe(true);
  });

  test('have every tier, advisers, and fingers and wrists that exist', () => {
    expect(new Set(sampleClients.map(({ tier }) => tier))).toEqual(new Set(['standard', 'VIP', 'VVIP']));
    expect(sampleClients.filter(({ adviser }) => adviser !== null).length).toBeGreaterThan(100);
    const sizes = sampleClients.flatMap((client) => client.sizes);
    expect(new Set(sizes.map(({ kind }) => kind)).size).toBe(2);
    for (const size of sizes) {
      expect(lineSizeSchema.parse(size)).toEqual(size);
      if (size.kind === 'ring')
        expect(parseRingSize(size.size.text, size.size.system)).toEqual({ ok: true, value: size.size });
    }
  });

  test('are somebody here once more in twelve cases, and only in these', () => {
    const seen = new Set<string>();
    const again = profiles.filter(({ name, phone, email }) => {
      const keys = [
        ...(name ? nameKeys(name) : []),
        ...(phone === null ? [] : [phone]),
        ...(email === null ? [] : [email]),
      ];
      const known = keys.some((key) => seen.has(key));
      for (const key of keys) seen.add(key);
      return known;
    });
    expect(again.map((profile) => profile.name && fullName(profile.name))).toHaveLength(12);
  });

  test('are called by given name and initial', () => {
    for (const name of names) expect(displayName(name)).not.toBe('');
  });
});
