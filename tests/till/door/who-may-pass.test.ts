import { describe, expect, test } from 'vitest';
import { roles } from '../../../shared/access/classes.ts';
import { callNames } from '../../../shared/contract/contract.ts';
import { anna, oneOfEach } from '../../builders/people.ts';
import { validInputs } from '../../builders/valid-inputs.ts';
import { expectNoBugs, openTestTill } from '../../test-till.ts';
import type { Role } from '../../../shared/access/classes.ts';
import type { CallName } from '../../../shared/contract/contract.ts';

// By hand, call by call: who may have it done. Whoever adds a call says here for whom it is.
const beforeAnyone: readonly CallName[] = [
  ...([
    'start.state',
    'start.trySample',
    'start.setUp',
    'start.unlock',
    'start.enrolAnew',
    'till.status',
  ] as const),
  ...([
    'staff.tiles',
    'staff.signIn',
    'staff.session',
    'staff.checkCode',
    'staff.setPin',
    'staff.byBadge',
  ] as const),
];
const sellers: readonly Role[] = ['associate', 'manager'];
const openTo = (name: CallName): readonly Role[] => {
  switch (name) {
    case 'catalogue.search':
    case 'catalogue.piece':
    case 'sales.ofDay':
    case 'journal.read':
    case 'staff.lock':
    case 'staff.setDuressPin':
    case 'staff.present':
    case 'sync.now':
      return roles;
    case 'clients.find':
    case 'clients.fetch':
    case 'clients.own':
    case 'clients.card':
    case 'clients.reveal':
    case 'rights.askCode':
    case 'rights.giveCode':
      return ['associate', 'manager', 'compliance'];
    case 'clients.policy':
      return roles;
    case 'passes.openCase':
      return ['compliance'];
    case 'care.looks':
      return ['manager', 'compliance'];
    case 'journal.verify':
    case 'journal.export':
      return ['manager', 'compliance', 'auditor'];
    case 'passes.breakGlass':
      return ['associate'];
    case 'care.advisers':
    case 'care.handOver':
    case 'review.looks':
    case 'review.approvals':
    case 'review.breakGlass':
    case 'review.answerBreakGlass':
    case 'clients.assignAdviser':
    case 'clients.setTier':
    case 'clients.alike':
    case 'clients.merge':
    case 'catalogue.receive':
    case 'tenders.setRates':
    case 'staff.letIn':
    case 'staff.assignBadge':
    case 'staff.blockBadge':
      return ['manager'];
    case 'sync.enrol':
    case 'staff.askCode':
    case 'devices.set':
      return ['manager', 'technician'];
    case 'devices.list':
      return ['associate', 'manager', 'technician'];
    default:
      return beforeAnyone.includes(name) ? roles : sellers;
  }
};
const behindTheDoor = callNames.filter((name) => !beforeAnyone.includes(name));

describe.each(oneOfEach)('$role', (person) => {
  test('has exactly the calls done that are theirs', async () => {
    const till = await openTestTill();
    await till.signIn(person);
    // Locking ends the session, so it comes last.
    const inOrder = behindTheDoor.toSorted((a, b) => Number(a === 'staff.lock') - Number(b === 'staff.lock'));
    const refused: CallName[] = [];
    for (const name of inOrder) {
      const answer = await till.send(name, validInputs()[name]);
      if (!answer.ok && answer.error.code === 'not-allowed') refused.push(name);
      else if (!answer.ok)
        expect(answer.error.code).not.toMatch(/^(call\.|sign-in\.needed|approval\.needed|head-office)/);
    }
    const expected = inOrder.filter((name) => !openTo(name).includes(person.role));
    expect(refused).toEqual(expected);
    expectNoBugs(till);
  });
});

describe('without anyone signed in', () => {
  test('every call but those before the counter asks for a sign-in, and changes nothing', async () => {
    const till = await openTestTill();
    for (const name of behindTheDoor) {
      const answer = await till.send(name, validInputs()[name]);
      expect(answer).toMatchObject({ ok: false, error: { code: 'sign-in.needed' } });
    }
    expect(till.notices.map(({ event }) => event)).toEqual(['start.changed']);
  });

  test('the same holds after a lock', async () => {
    const till = await openTestTill();
    await till.signIn(anna).lock();
    for (const name of behindTheDoor) {
      const answer = await till.send(name, validInputs()[name]);
      expect(answer).toMatchObject({ ok: false, error: { code: 'sign-in.needed' } });
    }
  });

  test('a till that is not open answers nothing but how to open it', async () => {
    const till = await openTestTill();
    const locked = await till.restart({ key: null });
    for (const name of callNames.filter((one) => !one.startsWith('start.'))) {
      const answer = await locked.send(name, validInputs()[name]);
      expect(answer).toMatchObject({ ok: false, error: { code: 'key.missing' } });
    }
  });
});

test('a display listens and never acts, whoever types a PIN into it', async () => {
  const till = await openTestTill();
  const display = till.connect('display');
  await display.send('staff.signIn', { staffId: await till.staffId(anna), pin: anna.pin });
  for (const name of behindTheDoor) {
    const answer = await display.send(name, validInputs()[name]);
    expect(answer).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
  }
});
