import { describe, expect, test } from 'vitest';
import { anna, everyone, mali } from '../../builders/people.ts';
import { expectNoBugs } from '../../test-till.ts';
import { annaWithRing, approved, complete, kip, satang, seen, start, take, takeCard } from './counter.ts';
import type { TestTill } from '../../test-till.ts';

const kinds = async (till: TestTill) =>
  (await till.ask('journal.read', { beforeSeq: null })).map(({ kind }) => kind);

test('a card is written down before the terminal is asked, and pays its part once it is approved', async () => {
  const till = await annaWithRing();
  await take(till, satang(1_000_000));
  const reference = await start(till, kip(5_000_000));
  expect(await kinds(till)).toEqual(['tender.started', 'staff.signed-in']);
  expect(await till.ask('tenders.state', {})).toMatchObject({
    left: kip(5_875_000),
    started: [{ reference, amount: kip(5_000_000), startedAt: till.clock.now() }],
  });
  const state = await till.ask('tenders.endCard', { reference, outcome: approved });
  const slip = { brand: 'Visa', lastFour: '4242', authorisation: 'A81723' };
  expect(state).toMatchObject({
    left: kip(875_000),
    staged: [{ kind: 'cash' }, { kind: 'card', tenderId: reference, tendered: kip(5_000_000), ...slip }],
    started: [],
  });
  await complete(till, { cash: [kip(1_000_000)] });
  await till.signIn(mali);
  const [sale] = await till.ask('sales.ofDay', {});
  if (!sale) throw new Error('The sale is in the list of the day');
  expect(await till.ask('sales.receipt', { saleId: sale.saleId })).toMatchObject({
    tenders: [
      { kind: 'cash' },
      { kind: 'card', reference, tendered: kip(5_000_000), value: kip(5_000_000), ...slip },
      { kind: 'cash' },
    ],
    change: kip(125_000),
  });
  // A card puts nothing into the drawer.
  expect(await till.ask('cash.drawer', {})).toEqual({ contents: [kip(875_000), satang(1_000_000)] });
  expectNoBugs(till);
});

describe('a card payment that was begun', () => {
  test('is asked about before anything else is taken, and never begun again', async () => {
    const till = await annaWithRing();
    const call = { ...(await seen(till)), amount: kip(5_000_000) };
    await till.ask('tenders.startCard', call);
    expect(await till.refusal('tenders.startCard', call)).toBe('sale.changed');
    const now = await seen(till);
    expect(await till.refusal('tenders.startCard', { ...now, amount: kip(500) })).toBe('tender.card-open');
    expect(await till.refusal('tenders.takeCash', { ...now, tendered: kip(500) })).toBe('tender.card-open');
    const pay = { ...now, tenders: [{ kind: 'cash' as const, tendered: kip(12_000_000) }] };
    expect(await till.refusal('sales.pay', pay)).toBe('tender.card-open');
    expect(await till.refusal('sales.void', {})).toBe('sale.has-tenders');
  });

  test('is declined: nothing of it counts, and the next may be begun', async () => {
    const till = await annaWithRing();
    const reference = await start(till, kip(12_000_000));
    const declined = { reference, outcome: { kind: 'declined' as const } };
    expect(await till.ask('tenders.endCard', declined)).toMatchObject({ staged: [], started: [] });
    // Sent again because the answer was lost.
    expect(await till.ask('tenders.endCard', declined)).toMatchObject({ staged: [], started: [] });
    expect(await till.refusal('tenders.endCard', { reference, outcome: approved })).toBe(
      'tender.ended-otherwise',
    );
    await takeCard(till, kip(12_000_000));
    await complete(till);
    expect(await kinds(till)).toEqual([
      'sale.completed',
      'tender.approved',
      'tender.started',
      'tender.declined',
      'tender.started',
      'staff.signed-in',
    ]);
  });

  test('stays when it was approved, until it is reversed on the terminal', async () => {
    const till = await annaWithRing();
    const { staged } = await takeCard(till, kip(12_000_000));
    const tenderId = staged[0]?.tenderId;
    if (!tenderId) throw new Error('The card lies on the sale');
    expect(await till.refusal('tenders.takeBack', { tenderId })).toBe('tender.not-cash');
    expect(await till.ask('tenders.endCard', { reference: tenderId, outcome: approved })).toMatchObject({
      staged: [{ tenderId }],
    });
    expect(await till.ask('tenders.reverseCard', { tenderId })).toMatchObject({
      left: kip(12_000_000),
      staged: [],
    });
    expect(await till.ask('tenders.reverseCard', { tenderId })).toMatchObject({ staged: [] });
    expect(await kinds(till)).toContain('tender.reversed');
    await till.ask('sales.void', {});
  });

  test.each([
    ['nothing', kip(0), 'pay.nothing'],
    ['more than is left', kip(12_000_001), 'pay.card-too-much'],
    ['another currency', satang(100), 'pay.wrong-currency'],
  ] as const)('is never of %s', async (_, amount, code) => {
    const till = await annaWithRing();
    expect(await till.refusal('tenders.startCard', { ...(await seen(till)), amount })).toBe(code);
    expect(await kinds(till)).toEqual(['staff.signed-in']);
  });
});

describe('the number of a card', () => {
  test.each([
    ['the brand', { brand: 'Visa 4242 4242 4242 4242' }],
    ['the authorisation', { authorisation: '4242-4242-4242-4242' }],
    ['brand and authorisation', { brand: '42424242', authorisation: '42424242' }],
    ['all three', { brand: 'Visa 4242', authorisation: '42424242', lastFour: '4242' }],
  ])('typed into %s is refused, kept nowhere and logged nowhere', async (_, typed) => {
    const till = await annaWithRing();
    const reference = await start(till, kip(5_000_000));
    const outcome = { ...approved, ...typed };
    const answer = await till.send('tenders.endCard', { reference, outcome });
    expect(answer).toMatchObject({ error: { code: 'card-number.refused' } });
    expect(JSON.stringify([answer, till.log])).not.toMatch(/4242\D?4242/);
    expect((await till.ask('tenders.state', {})).started).toHaveLength(1);
  });

  test('is refused as a scan and on the note of a held sale', async () => {
    const till = await annaWithRing();
    const answer = await till.send('sales.scan', { text: '4242424242424242' });
    expect(answer).toMatchObject({ error: { code: 'card-number.refused' } });
    expect(JSON.stringify(answer)).not.toContain('4242');
    expect(await till.refusal('sales.hold', { note: 'card 4242 4242 4242 4242' })).toBe(
      'card-number.refused',
    );
    await till.hold('back at five, 020 5555 1234');
  });

  test('is no authorisation code, nor is anything longer than eight characters', async () => {
    const till = await annaWithRing();
    const reference = await start(till, kip(5_000_000));
    const outcome = { ...approved, authorisation: '632712345' };
    expect(await till.refusal('tenders.endCard', { reference, outcome })).toBe('card.authorisation-long');
  });
});

describe('what the slip says of a card', () => {
  test('is for who sells while the sale is in hand and its client stands there, and for managers after', async () => {
    const till = await annaWithRing();
    const display = till.connect('display');
    const { saleId } = await takeCard(till, kip(12_000_000));
    const shown = { brand: 'Visa', lastFour: '4242', authorisation: 'A81723' };
    const masked = { masked: 'payment' };
    const hidden = { brand: masked, lastFour: masked, authorisation: masked };
    expect(await till.ask('tenders.state', {})).toMatchObject({ staged: [shown] });
    expect(display.notices.at(-1)).toMatchObject({ payload: { staged: [hidden] } });
    expect((await complete(till)).tenders).toMatchObject([shown]);
    expect(JSON.stringify(display.notices)).not.toContain('A81723');
    // By hand, from the table of classes: who may call it at all, and what they see.
    const cells = { associate: hidden, manager: shown, compliance: null, technician: null, auditor: null };
    for (const person of everyone) {
      await till.signIn(person);
      const reply = await till.call('sales.receipt', { saleId });
      const cell = cells[person.role];
      if (cell === null) expect(reply).toMatchObject({ error: { code: 'not-allowed' } });
      else expect(reply).toMatchObject({ value: { tenders: [{ tendered: kip(12_000_000), ...cell }] } });
    }
    await till.signIn(anna);
  });
});
