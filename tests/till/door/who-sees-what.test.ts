import { describe, expect, test } from 'vitest';
import { eventNames } from '../../../shared/contract/contract.ts';
import { proves } from '../../builders/proves.ts';
import { hearDay } from './heard-day.ts';
import { dear, plant, profile, slip, zone } from './planted.ts';
import { seenCells } from './seen-table.ts';
import { standingNames, standings } from './standings.ts';
import type { Heard } from './heard-day.ts';
import type { Planted } from './planted.ts';
import type { StandingName } from './standings.ts';

type Words = readonly (string | number)[];

/** How each field is written in a reply, wherever it stands: words and figures that nothing else at the till has. */
function wordsOf(planted: Planted, standing: StandingName, heard: Heard): Readonly<Record<string, Words>> {
  const { given = '', family = '' } = profile.name ?? {};
  const tier = 'tier' in standings[standing] ? 'VVIP' : 'standard';
  return {
    'given name': [given],
    'client number': [planted.clientNumber],
    'client id': [planted.clientId],
    consents: ['"purpose":"birthday","channel":"post"'],
    'sizes before': ['"circumferenceHundredthMm":5100'],
    'size of the line': ['"circumferenceHundredthMm":5800'],
    'family name': [family ?? ''],
    gender: ['"gender":"female"'],
    'birth date': [profile.birthDate ?? ''],
    phone: ['+8562055987123'],
    'e-mail': [profile.email ?? ''],
    address: ['77 Planted Lane'],
    tier: [`"tier":"${tier}"`],
    'pieces bought': [planted.oldSaleId],
    // As the price of one sale: while there was only one, all that was spent is the same figure.
    'price history': ['"total":{"minor":7210702'],
    'discounts given': [103_457],
    wishes: ['A tourmaline, Verdelite'],
    'days ahead': ['Her party, Sphalerite'],
    'who looked and why': ['"why":"manager"'],
    spend: [67_210_702],
    "document's validity": ['2033-04-15'],
    "document's number": ['ZQ48XK71V'],
    "document's names": ['ZAVRANIKOL', 'QUENTILDA'],
    "holder's birth date": ['1961-07-19'],
    'raw zone': [(zone[0] ?? '').replaceAll(/<+$/g, '')],
    "document's hash": [heard.documentHash],
    'card, sale in hand': [slip.brand, slip.lastFour, slip.authorisation],
    'card, sale is over': [slip.brand, slip.lastFour, slip.authorisation],
    cost: [37_654_321],
    "Mali's journal line": [planted.malisLine],
    "till's journal line": [planted.tillsLine],
    "one's own line": [heard.ownLine],
    'name of a piece': [dear.name],
  };
}

const isSaid = (word: string | number, text: string): boolean =>
  new RegExp(`(?<![A-Za-z0-9.])${RegExp.escape(String(word))}(?![A-Za-z0-9])`).test(text);

/** What was found of a field in all that a window heard. */
function cellOf(field: string, words: Words, { inHand, over }: Heard): string {
  const parts = [field === 'card, sale is over' ? '' : inHand, field === 'card, sale in hand' ? '' : over];
  const said = words.filter((word) => parts.some((text) => isSaid(word, text)));
  if (said.length === 0) return '-';
  return said.length === words.length ? 'yes' : `only ${said.join(', ')}`;
}

type Seen = Readonly<Record<string, string>>;
const seen = new Map<StandingName, Seen>();
const fields = [...new Set(seenCells.map(({ field }) => field))];

// The others are about what is heard here.
test('every window hears its day, every event among it, and the log says nothing of it', async () => {
  const told = new Set<string>();
  const planted = await plant();
  for (const standing of standingNames) {
    const heard = await hearDay(planted, standings[standing]);
    const words = wordsOf(planted, standing, heard);
    const cells = fields.map((field) => [field, cellOf(field, words[field] ?? [], heard)]);
    seen.set(standing, Object.fromEntries(cells) as Seen);
    const logged = Object.values(words).flat();
    expect(logged.filter((word) => isSaid(word, heard.log))).toEqual([]);
    for (const event of heard.events) told.add(event);
  }
  // What readers read comes by a cable, and people by the feed: their own tests hear of them.
  const elsewhere = ['devices.read', 'devices.badgeRead', 'staff.changed'];
  expect([...told, ...elsewhere].toSorted()).toEqual(eventNames.toSorted());
});

describe('a field is found in what a window heard exactly where the table says', () => {
  test.for(seenCells)('$field, $standing: $cell', ({ field, standing, cell, ...whose }, { task }) => {
    proves(task, { table: 'classes', row: field, cell, ...whose });
    expect(seen.get(standing)?.[field]).toBe(cell);
  });
});
