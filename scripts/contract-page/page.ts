import { format } from 'prettier';
import { actionTable } from '../../shared/access/action-table.ts';
import { classTable } from '../../shared/access/class-table.ts';
import { dataClasses, roles } from '../../shared/access/classes.ts';
import { callNames, calls, eventNames, events } from '../../shared/contract/contract.ts';
import { errorCodes, errors } from '../../shared/messages/errors.ts';
import { classesOf, shapeOf } from './shape.ts';
import type { z } from 'zod';
import type { Clearance } from '../../shared/access/classes.ts';

/** The whole page, as Markdown. */
export const contractPage = (): Promise<string> =>
  format(
    [
      '# The contract',
      intro,
      '## Calls',
      ...callNames.map(callSection),
      '## Events',
      ...eventNames.map(eventSection),
      '## Actions',
      table(
        ['action', ...roles],
        Object.entries(actionTable).map(([action, row]) => [action, ...roles.map((role) => row[role])]),
      ),
      '## Classes',
      table(
        ['class', ...roles],
        dataClasses.map((name) => [name, ...roles.map((role) => clearance(classTable[name][role]))]),
      ),
      '## Errors',
      table(
        ['code', 'what a person reads'],
        errorCodes.map((code) => [`\`${code}\``, errors[code]]),
      ),
    ].join('\n\n'),
    { parser: 'markdown' },
  );

const intro = [
  'Generated from `contract.ts` and the tables in `shared/access` by `npm run contract-page`; a test holds it to them.',
  'A host sends `{ id, call, input }` and gets `{ id, ok, value }` or `{ id, ok, error: { code, message, details } }`;',
  'events come as `{ event, payload }`. A field the viewer may not see arrives as `{ "masked": "its class" }`.',
].join('\n');

function callSection(name: (typeof callNames)[number]): string {
  const { action, says, input, output } = calls[name];
  const shapes = shapesOf({ in: input, out: output });
  return `### ${name}\n\n${says} Action: ${action}. Classes: ${classesOf(output).join(', ')}.\n\n${shapes}`;
}

function eventSection(name: (typeof eventNames)[number]): string {
  const { says, payload } = events[name];
  return `### ${name}\n\n${says} Classes: ${classesOf(payload).join(', ')}.\n\n${shapesOf({ payload })}`;
}

const shapesOf = (schemas: Readonly<Record<string, z.core.$ZodType>>): string =>
  [
    '```',
    ...Object.entries(schemas).map(([name, schema]) => `${name.padEnd(3)} ${shapeOf(schema)}`),
    '```',
  ].join('\n');

function clearance(value: Clearance): string {
  if (typeof value === 'string') return value;
  const { when = [], only } = value;
  return [when.join(' or '), only && `${only} only`].filter(Boolean).join(', ');
}

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows.map((row) => row.map((cell) => cell.replaceAll('|', '\\|')))]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
