import { describe, expect, test } from 'vitest';
import { actionTable, permissionOf } from '../../../shared/access/action-table.ts';
import { classTable, clearanceOf } from '../../../shared/access/class-table.ts';
import { dataClasses, roles } from '../../../shared/access/classes.ts';
import type { Permission, TableAction } from '../../../shared/access/action-table.ts';
import type { Clearance, DataClass } from '../../../shared/access/classes.ts';

// Typed by hand from section 5 of the design, one row as it stands there: whoever changes a table has to change its
// twin here, and say why.
const ownOrServed = { when: ['own', 'being served', 'break-glass'] } as const;
const withCase = { when: ['case'] } as const;

const classes: Record<DataClass, readonly [Clearance, Clearance, Clearance, Clearance, Clearance]> = {
  public: ['yes', 'yes', 'yes', 'yes', 'yes'],
  service: ['yes', 'yes', 'yes', 'no', 'no'],
  belongings: [ownOrServed, 'yes', withCase, 'no', 'no'],
  contact: [ownOrServed, 'yes', withCase, 'no', 'no'],
  commercial: [{ when: ['own', 'break-glass'] }, 'yes', { when: ['case'], only: 'total' }, 'no', 'no'],
  identity: ['yes', 'yes', 'yes', 'no', 'no'],
  'identity file': [{ when: ['capturing'] }, { when: ['capturing'] }, 'no', 'no', 'no'],
  payment: [{ when: ['in hand'] }, 'yes', { only: 'total' }, 'no', 'no'],
  business: ['no', 'yes', 'no', 'no', 'yes'],
  journal: [{ when: ['own'] }, 'yes', 'yes', { only: 'device' }, 'yes'],
};

const actions: Record<TableAction, readonly [Permission, Permission, Permission, Permission, Permission]> = {
  sell: ['yes', 'yes', 'no', 'no', 'no'],
  'find client': ['yes', 'yes', 'yes', 'no', 'no'],
  'record client': ['yes', 'yes', 'no', 'no', 'no'],
  'change contact data': ['being served', 'yes', 'for a request', 'no', 'no'],
  'discount within limit': ['yes', 'yes', 'no', 'no', 'no'],
  'discount over limit': ['approval', 'yes', 'no', 'no', 'no'],
  'discount below floor': ['approval', 'second approval', 'no', 'no', 'no'],
  'type identity': ['approval', 'second approval', 'no', 'no', 'no'],
  'override identity': ['approval', 'second approval', 'no', 'no', 'no'],
  'vouch for client': ['approval', 'yes', 'no', 'no', 'no'],
  'open letters': ['yes', 'yes', 'no', 'no', 'no'],
  'break glass': ['yes', 'no', 'no', 'no', 'no'],
  'open case': ['no', 'no', 'yes', 'no', 'no'],
  'use office code': ['yes', 'yes', 'yes', 'no', 'no'],
  'read looks': ['no', 'yes', 'yes', 'no', 'no'],
  'review access': ['no', 'yes', 'no', 'no', 'no'],
  'refund with receipt': ['yes', 'yes', 'no', 'no', 'no'],
  'refund without receipt': ['approval', 'yes', 'no', 'no', 'no'],
  'void after payment': ['approval', 'yes', 'no', 'no', 'no'],
  'assign adviser': ['no', 'yes', 'no', 'no', 'no'],
  'set tier': ['no', 'yes', 'no', 'no', 'no'],
  'merge clients': ['no', 'yes', 'no', 'no', 'no'],
  'set rates and limits': ['no', 'yes', 'no', 'no', 'no'],
  'set rules': ['no', 'yes', 'yes', 'no', 'no'],
  'open drawer': ['no', 'yes', 'no', 'no', 'no'],
  'change stock': ['no', 'yes', 'no', 'no', 'no'],
  'answer privacy request': ['no', 'no', 'yes', 'no', 'no'],
  'count the day': ['yes', 'yes', 'no', 'no', 'no'],
  'close the day': ['no', 'yes', 'no', 'no', 'no'],
  'test devices': ['yes', 'yes', 'no', 'yes', 'no'],
  'set devices': ['no', 'yes', 'no', 'yes', 'no'],
  'enrol till': ['no', 'with head office', 'no', 'with head office', 'no'],
  'change staff': ['no', 'with head office', 'no', 'with head office', 'no'],
  'let a colleague in': ['no', 'yes', 'no', 'no', 'no'],
  'look at catalogue': ['yes', 'yes', 'yes', 'yes', 'yes'],
  'read journal': ['yes', 'yes', 'yes', 'yes', 'yes'],
  'verify journal': ['no', 'yes', 'yes', 'no', 'yes'],
  'export journal': ['no', 'yes', 'yes', 'no', 'yes'],
};

describe('who sees which class', () => {
  const cells = dataClasses.flatMap((dataClass) =>
    roles.map((role, column) => ({ dataClass, role, expected: classes[dataClass][column] })),
  );
  test.each(cells)('$role, $dataClass', ({ dataClass, role, expected }) => {
    expect(clearanceOf(role, dataClass)).toEqual(expected);
  });

  test.each(dataClasses)('nobody, the display and head office, %s', (dataClass) => {
    expect(clearanceOf('head office', dataClass)).toBe('yes');
    expect(clearanceOf('display', dataClass)).toBe(dataClass === 'public' ? 'yes' : 'no');
    expect(clearanceOf('nobody', dataClass)).toBe(dataClass === 'public' ? 'yes' : 'no');
  });

  test('is said of every class and of no other', () => {
    expect(Object.keys(classTable).toSorted()).toEqual(Object.keys(classes).toSorted());
    expect([...dataClasses].toSorted()).toEqual(Object.keys(classes).toSorted());
    expect([...roles]).toEqual(['associate', 'manager', 'compliance', 'technician', 'auditor']);
  });
});

describe('who may do what', () => {
  const cells = (Object.keys(actions) as TableAction[]).flatMap((action) =>
    roles.map((role, column) => ({ action, role, expected: actions[action][column] })),
  );
  test.each(cells)('$role, $action', ({ action, role, expected }) => {
    expect(permissionOf(role, action)).toBe(expected);
  });

  test('is said of every action and of no other', () => {
    expect(Object.keys(actionTable).toSorted()).toEqual(Object.keys(actions).toSorted());
  });
});
