import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { belongingTo, classified } from '../../../shared/access/classified.ts';
import { dataClasses, isMasked, roles } from '../../../shared/access/classes.ts';
import { clearanceOf } from '../../../shared/access/class-table.ts';
import { redact } from '../../../shared/access/redact.ts';
import { unclassifiedFields } from '../../../shared/access/unclassified.ts';
import type { DataClass, Relation, ViewerRole } from '../../../shared/access/classes.ts';
import type { Subject, Viewer } from '../../../shared/access/redact.ts';

const relations: readonly Relation[] = ['own', 'being served', 'in hand', 'capturing', 'case'];
const viewer = (role: ViewerRole, stands: Viewer['stands'] = () => false): Viewer => ({ role, stands });
const standing = (role: ViewerRole, relation: Relation, to: string): Viewer =>
  viewer(role, (asked, subject) => asked === relation && subject.id === to);

describe('every role, every class, every relation', () => {
  const cells = dataClasses.flatMap((dataClass) =>
    roles.flatMap((role) => [null, ...relations].map((relation) => ({ dataClass, role, relation }))),
  );
  test.each(cells)('$role, $dataClass, $relation', ({ dataClass, role, relation }) => {
    const schema = belongingTo(
      'client',
      'id',
      z.object({ id: z.string(), field: classified(dataClass, z.string()) }),
    );
    const looks = relation === null ? viewer(role) : standing(role, relation, 'c1');
    const clearance = clearanceOf(role, dataClass);
    const sees =
      clearance === 'yes' ||
      (clearance !== 'no' &&
        clearance.only === undefined &&
        relation !== null &&
        clearance.when?.includes(relation) === true);
    const expected = sees ? 'secret' : { masked: dataClass };
    expect(redact(schema, { id: 'c1', field: 'secret' }, looks)).toEqual({ id: 'c1', field: expected });
    // The same person's relation to somebody else opens nothing here.
    if (relation !== null && clearance !== 'yes') {
      const other = redact(schema, { id: 'c2', field: 'secret' }, looks);
      expect(other).toEqual({ id: 'c2', field: { masked: dataClass } });
    }
  });
});

describe('an aspect', () => {
  const row = z.object({
    line: classified('journal', z.string()),
    device: classified('journal', z.string(), 'device'),
    spent: classified('payment', z.int(), 'total'),
    card: classified('payment', z.string()),
  });
  const value = { line: 'sold', device: 'printer', spent: 12, card: '4242' };

  test('opens the part of a class that a role may see', () => {
    expect(redact(row, value, viewer('technician'))).toEqual({
      line: { masked: 'journal' },
      device: 'printer',
      spent: { masked: 'payment' },
      card: { masked: 'payment' },
    });
    expect(redact(row, value, viewer('compliance'))).toMatchObject({
      spent: 12,
      card: { masked: 'payment' },
    });
  });

  test('opens nothing without the relation it needs as well', () => {
    const client = belongingTo(
      'client',
      'id',
      z.object({ id: z.string(), spend: classified('commercial', z.int(), 'total') }),
    );
    expect(redact(client, { id: 'c', spend: 5 }, viewer('compliance'))).toMatchObject({
      spend: { masked: 'commercial' },
    });
    expect(redact(client, { id: 'c', spend: 5 }, standing('compliance', 'case', 'c'))).toMatchObject({
      spend: 5,
    });
  });
});

describe('the shape of a value', () => {
  const secret = classified('business', z.string());

  test('an array keeps its length, each element is judged by itself', () => {
    const list = z.array(
      belongingTo('staff', 'id', z.object({ id: z.string(), at: classified('journal', z.int()) })),
    );
    const values = [
      { id: 'anna', at: 1 },
      { id: 'boun', at: 2 },
    ];
    expect(redact(list, values, standing('associate', 'own', 'anna'))).toEqual([
      { id: 'anna', at: 1 },
      { id: 'boun', at: { masked: 'journal' } },
    ]);
  });

  test('of a union only the option that fits speaks, with its own classes', () => {
    const option = z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('open'), note: z.string() }),
      z.object({ kind: z.literal('shut'), note: secret }),
    ]);
    expect(redact(option, { kind: 'open', note: 'x' }, viewer('associate'))).toEqual({
      kind: 'open',
      note: 'x',
    });
    expect(redact(option, { kind: 'shut', note: 'x' }, viewer('associate'))).toEqual({
      kind: 'shut',
      note: { masked: 'business' },
    });
    expect(() => redact(option, { kind: 'other' }, viewer('associate'))).toThrow('No option');
  });

  test('a hidden nothing looks like a hidden something', () => {
    const schema = z.object({
      inner: secret.nullable(),
      outer: classified('business', z.string().nullable()),
      nested: z.object({ deep: secret }).nullable(),
    });
    const masked = { masked: 'business' };
    for (const value of ['x', null]) {
      expect(redact(schema, { inner: value, outer: value, nested: null }, viewer('associate'))).toEqual({
        inner: masked,
        outer: masked,
        nested: null,
      });
    }
    expect(redact(schema, { inner: null, outer: null, nested: null }, viewer('manager'))).toEqual({
      inner: null,
      outer: null,
      nested: null,
    });
  });

  test('a class inside a class narrows it and never widens it', () => {
    const sheet = classified('service', z.object({ name: z.string(), cost: secret }));
    expect(redact(sheet, { name: 'n', cost: 'c' }, viewer('associate'))).toEqual({
      name: 'n',
      cost: { masked: 'business' },
    });
    expect(redact(sheet, { name: 'n', cost: 'c' }, viewer('auditor'))).toEqual({ masked: 'service' });
    const hidden = classified('business', z.object({ name: classified('public', z.string()) }));
    expect(redact(hidden, { name: 'n' }, viewer('associate'))).toEqual({ masked: 'business' });
  });

  test('what the schema does not name never leaves', () => {
    const card = z.object({ name: z.string() });
    expect(redact(card, { name: 'n', cost: 1, __proto__: { cost: 2 } }, viewer('manager'))).toEqual({
      name: 'n',
    });
  });

  test('a relation reaches from an outer subject to the fields inside', () => {
    const client = belongingTo(
      'client',
      'id',
      z.object({ id: z.string(), ways: z.array(z.object({ phone: classified('contact', z.string()) })) }),
    );
    const value = { id: 'c', ways: [{ phone: '1' }, { phone: '2' }] };
    expect(redact(client, value, standing('associate', 'being served', 'c'))).toEqual(value);
    expect(redact(client, value, standing('associate', 'being served', 'd'))).toEqual({
      id: 'c',
      ways: [{ phone: { masked: 'contact' } }, { phone: { masked: 'contact' } }],
    });
  });

  test('subjects of another kind with the same id are somebody else', () => {
    const asked: Subject[] = [];
    const own = viewer('associate', (_, subject) => asked.push(subject) > 0 && subject.kind === 'staff');
    const line = belongingTo(
      'client',
      'id',
      z.object({ id: z.string(), line: classified('journal', z.int()) }),
    );
    expect(redact(line, { id: 'anna', line: 1 }, own)).toMatchObject({ line: { masked: 'journal' } });
    expect(asked).toEqual([{ kind: 'client', id: 'anna' }]);
  });
});

describe('a kind of schema it does not know', () => {
  const strangers: readonly [string, z.ZodType][] = [
    ['record', z.record(z.string(), z.string())],
    ['optional', z.object({ a: z.string().optional() })],
    ['map', z.map(z.string(), z.string())],
    ['any', z.any()],
    ['unknown', z.unknown()],
    ['tuple', z.tuple([z.string()])],
    ['transform', z.string().transform((text) => text)],
    ['lazy', z.lazy(() => z.string())],
    ['intersection', z.intersection(z.object({}), z.object({}))],
    ['default', z.string().default('x')],
    ['custom', z.custom<string>()],
  ];
  test.each(strangers)('%s is refused, at the first time and at every other', (_, schema) => {
    const sheet = z.object({ part: classified('public', schema) });
    for (let time = 0; time < 3; time += 1) {
      expect(() => redact(sheet, { part: 'secret' }, viewer('manager'))).toThrow('does not know');
    }
  });
});

describe('the list of fields without a class', () => {
  test('finds them at every depth, and what a class covers is not on it', () => {
    const schema = z.object({
      a: z.string(),
      b: classified('public', z.object({ inside: z.string() })),
      c: z.array(z.object({ d: z.int().nullable(), e: classified('contact', z.string()) })),
      f: z.union([z.object({ g: z.string() }), classified('public', z.string())]),
    });
    expect(unclassifiedFields(schema)).toEqual(['.a', '.c[].d', '.f|0.g']);
    expect(unclassifiedFields(z.string())).toEqual(['(whole value)']);
  });

  test('knows a class also after a refinement', () => {
    expect(unclassifiedFields(z.object({ a: classified('contact', z.string()).min(3) }))).toEqual([]);
    expect(unclassifiedFields(z.object({ a: classified('contact', z.string()).nullable() }))).toEqual([]);
  });
});

test('a masked value is told from any other', () => {
  const all: readonly unknown[] = ['x', 0, null, {}, [], { name: 'masked' }];
  expect(all.some(isMasked)).toBe(false);
  expect(isMasked({ masked: 'contact' satisfies DataClass })).toBe(true);
});
