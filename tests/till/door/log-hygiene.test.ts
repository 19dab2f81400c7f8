import { expect, test } from 'vitest';
import { callNames, calls } from '../../../shared/contract/contract.ts';
import { makeBadgeCode } from '../../../shared/domain/badge-code.ts';
import { attach } from '../../builders/clients.ts';
import { connectTo } from '../../builders/connection.ts';
import { testRecoveryCode } from '../../builders/founded-folder.ts';
import { mali, oneOfEach } from '../../builders/people.ts';
import { makeTestClock } from '../../builders/test-clock.ts';
import { openTillBehind } from '../../builders/till-behind.ts';
import { begin, saleIdOf } from '../identity/counter.ts';
import { dear, nextMorning, plant, profile, slip, theirPhone, zone } from './planted.ts';
import { pointedInputs, takeAim } from './pointed-inputs.ts';
import type { House } from '../../../electron/till/house.ts';
import type { CallName } from '../../../shared/contract/contract.ts';
import type { TestConnection } from '../../builders/connection.ts';
import type { Before } from '../../builders/till-behind.ts';
import type { Aim } from './pointed-inputs.ts';

/** What only one person knows, or holds in their hand. */
const secrets = {
  pin: '604913',
  duressPin: '713208',
  pinCode: 'WXYZ-QRST-VWXK',
  officeCode: 'QWXZ-KVTR',
  badge: makeBadgeCode(Buffer.from('a badge in a hand')),
} as const;
const note = 'Vermillonette for the anniversary';

/** Every word and figure of a person that is sent here, as it is written in what is sent. */
const words: readonly string[] = [
  ...Object.values(secrets),
  testRecoveryCode,
  ...[profile.name?.given, profile.name?.family, profile.birthDate, profile.phone, profile.email].flatMap(
    (word) => word ?? [],
  ),
  '5598 7123',
  '55987123',
  '77 Planted Lane',
  'planted.male@example.com',
  'ZQ48XK71V',
  'ZAVRANIKOL',
  'QUENTILDA',
  ...zone.map((line) => line.replaceAll(/<+$/g, '')),
  slip.authorisation,
  note,
  'Vermillonette',
  'Khamsouk',
];

/** Every call with something of a person in each of its texts where there could be one. */
function plantedInputs(aim: Aim): Readonly<Record<CallName, readonly unknown[]>> {
  const inputs = pointedInputs(aim);
  const { clientId, checkId, lineId, tenderId, staffIds } = aim;
  const [staffId] = staffIds;
  const [created] = inputs['clients.create'];
  const [typed] = inputs['identity.type'];
  const [setUp] = inputs['start.setUp'];
  const manager = { givenName: 'Khamsouk', familyName: 'Vermillonette', pin: secrets.pin };
  return {
    ...inputs,
    'start.setUp': [{ ...setUp, manager, associates: [manager] }],
    'start.unlock': [{ recoveryCode: testRecoveryCode }],
    'start.enrolAnew': [{ code: secrets.pinCode }],
    'staff.signIn': [{ staffId, pin: secrets.pin }],
    'staff.checkCode': [{ staffId, code: secrets.pinCode }],
    'staff.setPin': [{ staffId, code: secrets.pinCode, pin: secrets.pin }],
    'staff.setDuressPin': [{ pin: secrets.pin, duressPin: secrets.duressPin }],
    'staff.byBadge': [{ code: secrets.badge }],
    'staff.assignBadge': [{ staffId, code: secrets.badge }],
    'approvals.giveByPin': [{ ...inputs['approvals.giveByPin'][0], staffId, pin: secrets.pin }],
    'approvals.giveByCode': [{ ...inputs['approvals.giveByCode'][0], code: secrets.officeCode }],
    'sync.enrol': [{ address: 'http://127.0.0.1:9', code: secrets.officeCode }],
    'sales.scan': [...inputs['sales.scan'], { text: secrets.badge }, { text: zone.join('\r') }],
    'sales.hold': [{ note }],
    'catalogue.search': [{ text: profile.name?.family, kind: null }],
    'clients.create': [{ ...created, profile }],
    'clients.change': [{ clientId, changes: profile }],
    'clients.fetch': [{ text: profile.phone }],
    'clients.attach': [
      ...inputs['clients.attach'],
      { saleId: aim.saleId, clientId, proof: theirPhone },
      { saleId: aim.saleId, clientId, proof: { kind: 'email', text: profile.email } },
    ],
    'care.noteWish': [{ clientId, text: note, code: null }],
    'care.noteOccasion': [{ ...inputs['care.noteOccasion'][0], words: note, date: profile.birthDate }],
    'passes.breakGlass': [{ clientId, reason: 'after-sales', words: note }],
    'passes.openCase': [{ clientId, caseNumber: 'PR-2026-3', reason: note }],
    'review.answerBreakGlass': [{ ...inputs['review.answerBreakGlass'][0], word: note }],
    'sizes.setLine': [{ lineId, size: null }],
    'identity.scan': [{ checkId, text: zone.join('\r') }],
    'identity.type': [
      { checkId, document: { ...typed?.document, documentNumber: 'ZQ48XK71V', familyName: 'ZAVRANIKOL' } },
    ],
    'tenders.endCard': [{ reference: tenderId, outcome: slip }],
  };
}

/** How a call fails as bugs do; the message repeats what it was sent, on lines that read like places in the code. */
const failures = ['the handler', 'the database', 'the database later', 'nothing'] as const;

function bugOver(input: unknown): Error {
  const sent = JSON.stringify(input);
  return new Error(`${sent} is no row\n    at ${sent}\n    at ${words.join(' ')} (rows.ts:1:1)`);
}

/** A house whose database answers so many times, and then throws. */
function failingAfter(house: House, times: number, input: unknown): House {
  let left = times;
  const db = () => {
    if ((left -= 1) < 0) throw bugOver(input);
    return house.db();
  };
  return { ...house, db };
}

test('whatever is sent, and however each handler fails over it, no word of it is in the log or in what is said of the failure', async () => {
  const planted = await plant();
  let failing: (typeof failures)[number] = 'nothing';
  const reached = new Map<string, Set<CallName>>(failures.map((failure) => [failure, new Set()]));
  const fail: Before = (name, handler) => (input, context) => {
    reached.get(failing)?.add(name);
    if (failing === 'nothing') return handler(input, context);
    if (failing === 'the handler' || !('house' in context)) throw bugOver(input);
    const times = failing === 'the database' ? 0 : 1;
    return handler(input, { ...context, house: failingAfter(context.house as House, times, input) });
  };
  const clock = makeTestClock(nextMorning);
  const till = openTillBehind(planted.folder, fail, clock);
  const counter = connectTo(till, 'window');
  await counter.signIn(mali).scan(dear.code);
  await attach(counter, planted.clientId, theirPhone);
  const { checkId } = await begin(counter);
  const aimAt = await takeAim(counter, { ...planted, paidId: await saleIdOf(counter) });
  const windows: TestConnection[] = [];
  for (const person of oneOfEach) {
    const window = connectTo(till, 'window');
    await window.signIn(person);
    windows.push(window);
  }
  for (const names of reached.values()) names.clear();

  const inputs = plantedInputs(await aimAt(checkId));
  // Whoever leaves, leaves last.
  const inOrder = [...callNames.filter((name) => name !== 'staff.lock'), 'staff.lock'] as const;
  const said: unknown[] = [];
  const sendFrom = async (window: TestConnection, name: CallName, input: unknown) => {
    expect(calls[name].input.safeParse(input).error, name).toBeUndefined();
    const answer = await window.send(name, input);
    if (!answer.ok) said.push(name, answer.error);
  };
  const everySending = inOrder.flatMap((name) =>
    inputs[name].flatMap((input) => windows.map((window) => [window, name, input] as const)),
  );
  for (const each of failures) {
    failing = each;
    for (const sending of everySending) await sendFrom(...sending);
  }

  expect(reached.get('the handler')).toEqual(new Set(callNames));
  const bugs = till.log.filter(({ what }) => what === 'a bug');
  expect(new Set(bugs.map(({ facts }) => 'call' in facts && facts.call))).toEqual(new Set(callNames));
  const [log, failed] = [JSON.stringify(till.log), JSON.stringify(said)];
  expect(words.filter((word) => log.includes(word))).toEqual([]);
  expect(words.filter((word) => failed.includes(word))).toEqual([]);
});
