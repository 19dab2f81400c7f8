import { expect, test } from 'vitest';
import { eventNames } from '../../../shared/contract/contract.ts';
import { hearDay } from './heard-day.ts';
import { plant, profile, slip, zone } from './planted.ts';
import { standingNames, standings } from './standings.ts';
import type { Heard } from './heard-day.ts';
import type { Planted } from './planted.ts';
import type { StandingName } from './standings.ts';

/**
 * By hand from section 5 of the design, both tables: a field is seen where its class may be seen, by those who may do
 * what shows it. A sale is over once the next is begun: until then it is in hand for whoever completed it, on their
 * connection alone (just-paid.test.ts), and no window of this table completes one. A compliance officer may see sizes
 * and "verified", but sells nothing: no call shows them either at a till; with a
 * case's number they see more of its client.
 * Columns: the associate who is a stranger, adviser, has put the client on the sale by name, serves a standard client,
 * serves a VVIP, broke the glass of one, captures the document; a manager who looks on, who captures; compliance, compliance with a case, technician, auditor, the
 * client's display, a window with nobody signed in.
 */
const table = `
                    stra advi name serv vvip brok capt mana mcap comp case tech audi disp nobo
given name          yes  yes  yes  yes  yes  yes  yes  yes  yes  yes  yes  -    -    -    -
client number       yes  yes  yes  yes  yes  yes  yes  yes  yes  yes  yes  -    -    -    -
client id           yes  yes  yes  yes  yes  yes  yes  yes  yes  yes  yes  -    -    -    -
consents            yes  yes  yes  yes  yes  yes  yes  yes  yes  yes  yes  -    -    -    -
sizes before        yes  yes  yes  yes  yes  yes  yes  yes  yes  -    -    -    -    -    -
size of the line    yes  yes  yes  yes  yes  yes  yes  yes  yes  -    -    -    -    -    -
family name         -    yes  -    yes  -    yes  -    yes  yes  -    yes  -    -    -    -
gender              -    yes  -    yes  -    yes  -    yes  yes  -    yes  -    -    -    -
birth date          -    yes  -    yes  -    yes  -    yes  yes  -    yes  -    -    -    -
phone               -    yes  -    yes  -    yes  -    yes  yes  -    yes  -    -    -    -
e-mail              -    yes  -    yes  -    yes  -    yes  yes  -    yes  -    -    -    -
address             -    yes  -    yes  -    yes  -    yes  yes  -    yes  -    -    -    -
tier                -    yes  -    yes  -    yes  -    yes  yes  -    yes  -    -    -    -
pieces bought       -    yes  -    yes  -    yes  -    yes  yes  -    yes  -    -    -    -
price history       -    yes  -    -    -    yes  -    yes  yes  -    -    -    -    -    -
discounts given     -    yes  -    -    -    yes  -    yes  yes  -    -    -    -    -    -
wishes              -    yes  -    -    -    yes  -    yes  yes  -    -    -    -    -    -
days ahead          -    yes  -    -    -    yes  -    yes  yes  -    -    -    -    -    -
who looked and why  -    -    -    -    -    -    -    yes  yes  yes  yes  -    -    -    -
spend               -    yes  -    -    -    yes  -    yes  yes  -    yes  -    -    -    -
document's validity yes  yes  yes  yes  yes  yes  yes  yes  yes  -    -    -    -    -    -
document's number   -    -    -    -    -    -    yes  -    yes  -    -    -    -    -    -
document's names    -    -    -    -    -    -    yes  -    yes  -    -    -    -    -    -
holder's birth date -    -    -    -    -    -    yes  -    yes  -    -    -    -    -    -
raw zone            -    -    -    -    -    -    yes  -    yes  -    -    -    -    -    -
document's hash     -    -    -    -    -    -    yes  -    yes  -    -    -    -    -    -
card, sale in hand  yes  yes  yes  yes  yes  yes  yes  yes  yes  -    -    -    -    -    -
card, sale is over  -    -    -    -    -    -    -    yes  yes  -    -    -    -    -    -
cost                -    -    -    -    -    -    -    yes  yes  -    -    -    yes  -    -
Mali's journal line -    -    -    -    -    -    -    yes  yes  yes  yes  -    yes  -    -
till's journal line -    -    -    -    -    -    -    yes  yes  yes  yes  yes  yes  -    -
one's own line      yes  yes  yes  yes  yes  yes  yes  yes  yes  yes  yes  -    yes  -    -
`;

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
    'price history': [7_210_702],
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

test('each field is found in what each window heard exactly where the table says', async () => {
  const [head = '', ...rows] = table.split('\n').filter((row) => row.trim() !== '');
  const nameWidth = head.search(/\S/);
  const fields = rows.map((row) => row.slice(0, nameWidth).trim());
  const planted = await plant();
  const found = new Map(fields.map((field) => [field, field.padEnd(nameWidth)]));
  const told = new Set<string>();
  for (const standing of standingNames) {
    const heard = await hearDay(planted, standings[standing]);
    const words = wordsOf(planted, standing, heard);
    for (const [field, row] of found)
      found.set(field, row + cellOf(field, words[field] ?? [], heard).padEnd(5));
    expect(
      Object.values(words)
        .flat()
        .filter((word) => isSaid(word, heard.log)),
    ).toEqual([]);
    for (const event of heard.events) told.add(event);
  }
  expect([...found.values()].map((row) => row.trim())).toEqual(rows);
  // What a reader reads comes by a cable: its own test is in after-serving.test.ts.
  expect([...told, 'devices.read', 'devices.badgeRead', 'staff.changed'].toSorted()).toEqual(
    eventNames.toSorted(),
  );
});
