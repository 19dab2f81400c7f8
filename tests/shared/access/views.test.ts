import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clearanceOf } from '../../../shared/access/class-table.ts';
import { roles } from '../../../shared/access/classes.ts';
import { redact } from '../../../shared/access/redact.ts';
import { callNames, calls, eventNames, events } from '../../../shared/contract/contract.ts';
import { valueOf } from '../../builders/schema-values.ts';
import type { ViewerRole } from '../../../shared/access/classes.ts';
import type { Planted } from '../../builders/schema-values.ts';

const viewers: readonly ViewerRole[] = [...roles, 'display', 'nobody', 'head office'];
const leaving = [
  ...callNames.map((name) => ({ name, schema: calls[name].output })),
  ...eventNames.map((name) => ({ name, schema: events[name].payload })),
];

/** Whether a stranger to every subject may see a text: every class on the way to it has to be open. */
const maySee = (role: ViewerRole, { path }: Planted): boolean =>
  path.every(({ dataClass, aspect }) => {
    if (dataClass === undefined) return true;
    const clearance = clearanceOf(role, dataClass);
    if (clearance === 'yes' || clearance === 'no') return clearance === 'yes';
    return clearance.when === undefined && clearance.only === aspect;
  });

test.each(leaving)('of $name every viewer gets exactly the texts their clearance opens', ({ schema }) => {
  fc.assert(
    fc.property(fc.infiniteStream(fc.nat(1_000_000)), fc.constantFrom(...viewers), (numbers, role) => {
      const next = () => Number(numbers.next().value);
      const { value, planted } = valueOf(schema, (below) => next() % below);
      const view = JSON.stringify(redact(schema, value, { role, stands: () => false }));
      for (const one of planted) expect(view.includes(one.text)).toBe(maySee(role, one));
    }),
    { numRuns: 40 },
  );
});
