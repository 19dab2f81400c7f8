import { describe, expect, test } from 'vitest';
import { actionTable } from '../../../shared/access/action-table.ts';
import { calls, callNames } from '../../../shared/contract/contract.ts';
import { attach, kandasPhone, knownClient } from '../../builders/clients.ts';
import { proves } from '../../builders/proves.ts';
import { validInputs } from '../../builders/valid-inputs.ts';
import { openTestTill } from '../../test-till.ts';
import { aCounter, goods, matters, someone } from './matters.ts';
import type { TableAction } from '../../../shared/access/action-table.ts';
import type { Role } from '../../../shared/access/classes.ts';
import type { CallName } from '../../../shared/contract/contract.ts';
import type { Prepare } from './matters.ts';

/**
 * By hand from section 5 of the design. `served`: only for the client they serve; `with`: with the approval of
 * somebody else; `code`: head office has the last word; `later`: nothing at a till does it yet.
 */
const table = `
                        asso  mana  comp  tech  audi
sell                    yes   yes   -     -     -
find client             yes   yes   yes   -     -
record client           yes   yes   -     -     -
change contact data     served  yes  -     -     -
discount within limit   yes   yes   -     -     -
discount over limit     with  yes   -     -     -
discount below floor    with  with  -     -     -
type identity           with  with  -     -     -
override identity       with  with  -     -     -
vouch for client        with  yes   -     -     -
assign adviser          -     yes   -     -     -
set tier                -     yes   -     -     -
merge clients           -     yes   -     -     -
open letters            yes   yes   -     -     -
break glass             yes   -     -     -     -
review access           -     yes   -     -     -
open case               -     -     yes   -     -
use office code         yes   yes   yes   -     -
read looks              -     yes   yes   -     -
verify journal          -     yes   yes   -     yes
export journal          -     yes   yes   -     yes
set rates and limits    -     yes   -     -     -
change stock            -     yes   -     -     -
count the day           yes   yes   -     -     -
test devices            yes   yes   -     yes   -
set devices             -     yes   -     yes   -
enrol till              -     code  -     code  -
change staff            -     code  -     code  -
let a colleague in      -     yes   -     -     -
look at catalogue       yes   yes   yes   yes   yes
read journal            yes   yes   yes   yes   yes
`;
/** Rows of the design whose time has not come: no call of the contract does any of it. */
const later: readonly TableAction[] = [
  'refund with receipt',
  'refund without receipt',
  'void after payment',
  'set rules',
  'open drawer',
  'answer privacy request',
  'close the day',
];

const roles: readonly Role[] = ['associate', 'manager', 'compliance', 'technician', 'auditor'];
const cells = table
  .split('\n')
  .filter((line) => /^\w/.test(line))
  .flatMap((line) => {
    const [row = '', ...said] = line.split(/ {2,}/);
    return roles.map((role, column) => ({ row: row as TableAction, role, cell: said[column] ?? '?' }));
  });

const refusals = new Map<Role, ReadonlyMap<CallName, boolean>>();

/** Which calls the door refuses to a role; what comes of the others behind it does not matter. Asked once for each role. */
async function refusalsOf(role: Role): Promise<ReadonlyMap<CallName, boolean>> {
  const known = refusals.get(role);
  if (known) return known;
  const till = await openTestTill();
  await till.signIn(someone(role));
  const refused = new Map<CallName, boolean>();
  for (const name of callNames.filter((one) => calls[one].action in actionTable)) {
    const answer = await till.send(name, validInputs()[name]);
    refused.set(name, !answer.ok && answer.error.code === 'not-allowed');
  }
  refusals.set(role, refused);
  return refused;
}

async function passes(action: TableAction, role: Role): Promise<boolean> {
  const refused = await refusalsOf(role);
  const doing = callNames.filter((name) => calls[name].action === action);
  if (doing.length === 0) throw new Error(`No call does "${action}"`);
  const answers = new Set(doing.map((name) => refused.get(name)));
  expect(answers.size).toBe(1);
  return answers.has(false);
}

/** Alone, with a second person who may say yes, or not at all, nor can they say yes for somebody else. */
async function proveMatter(prepare: Prepare, role: Role, cell: string): Promise<void> {
  const { till, second } = await aCounter();
  await till.signIn(someone(cell === '-' ? 'associate' : role));
  const { what, deed } = await prepare(till);
  if (cell === 'yes') {
    expect(await deed(till, null)).toBeNull();
    return;
  }
  expect(await deed(till, null)).not.toBeNull();
  const { approvalId } = await till.ask('approvals.ask', { what });
  expect(await deed(till, approvalId)).toBe('approval.not-given');
  const outsider = someone(role);
  const giver = cell === '-' ? outsider : second;
  const staffId = await till.staffId(giver);
  const given = await till.refusal('approvals.giveByPin', { approvalId, staffId, pin: giver.pin });
  expect(given).toBe(cell === '-' ? 'approval.not-theirs' : null);
  if (cell === '-') {
    const window = till.connect();
    await window.signIn(outsider);
    expect(await deed(window, approvalId)).toBe('not-allowed');
  } else expect(await deed(till, approvalId)).toBeNull();
}

/** Only for the client they serve. */
async function proveServed(role: Role): Promise<void> {
  const { till } = await aCounter();
  const clientId = await knownClient(till);
  await till.signIn(someone(role)).scan(goods.code);
  const change = { clientId, changes: { language: 'th' } } as const;
  expect(await till.refusal('clients.change', change)).toBe('client.not-served');
  await attach(till, clientId, kandasPhone);
  expect(await till.refusal('clients.change', change)).toBeNull();
}

/** The door lets it by, and nothing is done unless head office says so. */
async function proveHeadOffice(row: TableAction, role: Role): Promise<void> {
  const { till } = await aCounter();
  await till.signIn(someone(role));
  if (row === 'change staff') {
    const staffId = await till.staffId(someone('associate'));
    expect(await till.refusal('staff.askCode', { staffId })).toBe('pin-code.no-office');
    return;
  }
  const answer = await till.call('sync.enrol', validInputs()['sync.enrol']);
  expect(answer).toMatchObject({ ok: false, error: { code: 'enrol.unreachable' } });
  expect((await till.ask('till.status', {})).sync.state).toBe('not enrolled');
}

describe.each(cells)('$row, $role', ({ row, role, cell }) => {
  test(cell, async ({ task }) => {
    proves(task, { table: 'actions', row, role, cell });
    const prepare = matters[row];
    if (prepare) await proveMatter(prepare, role, cell);
    else if (cell === 'served') await proveServed(role);
    else if (cell === 'code') await proveHeadOffice(row, role);
    else expect(await passes(row, role)).toBe(cell === 'yes');
  });
});

test('what no row says is done by no call', () => {
  const rows = cells.map(({ row }) => row);
  const actions = callNames.map((name) => calls[name].action);
  const named = new Set<string>([...rows, 'be signed in', 'stand before the till']);
  expect(actions.filter((action) => !named.has(action))).toEqual([]);
  expect(actions.filter((action) => later.some((row) => row === action))).toEqual([]);
});
