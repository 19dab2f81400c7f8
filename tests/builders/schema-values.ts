import { randomBytes, randomUUID } from 'node:crypto';
import { accessMetaOf } from '../../shared/access/redact.ts';
import type { z } from 'zod';
import type { AccessMeta } from '../../shared/access/classified.ts';

/** A text that was put into a value, found nowhere else, and what its place says about access, from outside in. */
export type Planted = { readonly text: string; readonly path: readonly AccessMeta[] };
type Made = { readonly value: unknown; readonly planted: readonly Planted[] };

/**
 * Makes a value that fits a schema, with a text of its own in every place that holds a free text or an id. `choose`
 * gives a whole number below its argument: it decides on lengths, options and nothings.
 */
export function valueOf(
  schema: z.core.$ZodType,
  choose: (below: number) => number,
  outer: readonly AccessMeta[] = [],
): Made {
  const path = [...outer, accessMetaOf(schema)];
  const inner = (part: z.core.$ZodType) => valueOf(part, choose, path);
  const def = (schema as z.core.$ZodTypes)._zod.def;
  switch (def.type) {
    case 'object': {
      const fields = Object.entries(def.shape).map(([key, field]) => [key, inner(field)] as const);
      return {
        value: Object.fromEntries(fields.map(([key, { value }]) => [key, value])),
        planted: fields.flatMap(([, { planted }]) => planted),
      };
    }
    case 'array': {
      const elements = Array.from({ length: choose(4) }, () => inner(def.element));
      return {
        value: elements.map(({ value }) => value),
        planted: elements.flatMap(({ planted }) => planted),
      };
    }
    case 'nullable':
      return choose(4) === 0 ? { value: null, planted: [] } : inner(def.innerType);
    case 'union':
      return inner(def.options[choose(def.options.length)] ?? schema);
    case 'string':
      return textFor(schema, path);
    case 'number':
      return { value: numberFor(schema as z.ZodNumber, choose), planted: [] };
    case 'boolean':
      return { value: choose(2) === 1, planted: [] };
    case 'enum': {
      const options = Object.values(def.entries);
      return { value: options[choose(options.length)], planted: [] };
    }
    case 'literal':
      return { value: def.values[0], planted: [] };
    default:
      return { value: null, planted: [] };
  }
}

function textFor(schema: z.core.$ZodType, path: readonly AccessMeta[]): Made {
  const { format } = schema._zod.def as { format?: string };
  if (format === 'date') return { value: '2026-11-23', planted: [] };
  const text = fittingText(schema as z.ZodString);
  // What is shorter than this could stand in another text by chance, and would prove nothing.
  return { value: text, planted: text.length < 8 ? [] : [{ text, path }] };
}

/** A text of its own that the schema takes: as long as it may be, of the signs it wants. */
function fittingText({ maxLength, def }: z.ZodString): string {
  const patterns = (def.checks ?? []).flatMap(({ _zod }) =>
    'pattern' in _zod.def ? [String(_zod.def.pattern)] : [],
  );
  const [, signs, length] = /^\/\^(\\d|\[0-9a-f\])\{(\d+)\}\$\/$/.exec(patterns[0] ?? '') ?? [];
  const hex = randomBytes(64).toString('hex');
  if (length !== undefined)
    return (signs === '\\d' ? hex.replaceAll(/[a-f]/g, '7') : hex).slice(0, Number(length));
  return maxLength === null || maxLength >= 36 ? randomUUID() : hex.slice(0, maxLength);
}

function numberFor({ minValue, maxValue }: z.ZodNumber, choose: (below: number) => number): number {
  const least = Math.max(1, minValue ?? 1);
  return least + choose(Math.min(200, (maxValue ?? Infinity) - least + 1));
}
