import { describe, expect, test } from 'vitest';
import { actionTable } from '../../../shared/access/action-table.ts';
import { unclassifiedFields } from '../../../shared/access/unclassified.ts';
import { callNames, calls, eventNames, events, isCallName } from '../../../shared/contract/contract.ts';
import { allHandlers } from '../../../electron/till/door/all-handlers.ts';
import { kindsIn } from '../../builders/schema-kinds.ts';

const leaving = [
  ...callNames.map((name) => ({ name, schema: calls[name].output })),
  ...eventNames.map((name) => ({ name, schema: events[name].payload })),
];

describe('what leaves the till', () => {
  test.each(leaving)('$name has no field without a class', ({ schema }) => {
    expect(unclassifiedFields(schema)).toEqual([]);
  });

  // An optional field says by its absence what the viewer may not know; null is masked like any other value.
  test.each(leaving)('$name has no optional field, and no kind the redactor does not know', ({ schema }) => {
    const known = [
      'object',
      'array',
      'nullable',
      'union',
      'string',
      'number',
      'boolean',
      'enum',
      'literal',
      'null',
    ];
    expect([...kindsIn(schema)].filter((kind) => !known.includes(kind))).toEqual([]);
  });
});

describe('every call', () => {
  test.each(callNames)('%s names an action of the table', (name) => {
    const { action } = calls[name];
    const free = ['be signed in', 'stand before the till'];
    expect(free.includes(action) || Object.hasOwn(actionTable, action)).toBe(true);
  });

  test.each(callNames)('%s says what it does in a sentence', (name) => {
    expect(calls[name].says).toMatch(/^[A-Z].{10,200}\.$/);
  });

  test('has one handler, and there is no handler without a call', () => {
    expect(Object.keys(allHandlers).toSorted()).toEqual([...callNames].toSorted());
  });

  test('that needs nobody signed in is known by name', () => {
    const open = callNames.filter((name) => calls[name].action === 'stand before the till');
    expect(open.toSorted()).toEqual([
      'staff.byBadge',
      'staff.checkCode',
      'staff.session',
      'staff.setPin',
      'staff.signIn',
      'staff.tiles',
      'start.enrolAnew',
      'start.setUp',
      'start.state',
      'start.trySample',
      'start.unlock',
      'till.status',
    ]);
  });
});

test('what every object inherits is no call', () => {
  for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', '']) {
    expect(isCallName(name)).toBe(false);
  }
});
