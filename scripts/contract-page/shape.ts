import { accessMetaOf } from '../../shared/access/redact.ts';
import type { z } from 'zod';
import type { DataClass } from '../../shared/access/classes.ts';

/** How deep a shape is written out before it becomes dots. */
const deepest = 2;

/** A schema's shape in a line: `{ saleId: string, lines: { … }[] }`. */
export function shapeOf(schema: z.core.$ZodType, depth = 0): string {
  const def = (schema as z.core.$ZodTypes)._zod.def;
  switch (def.type) {
    case 'object': {
      const fields = Object.entries(def.shape);
      if (fields.length === 0) return '{}';
      if (depth >= deepest) return '{ … }';
      return `{ ${fields.map(([key, field]) => `${key}: ${shapeOf(field, depth + 1)}`).join(', ')} }`;
    }
    case 'array':
      return `${shapeOf(def.element, depth)}[]`;
    case 'nullable':
      return `${shapeOf(def.innerType, depth)} or null`;
    case 'default':
      return `${shapeOf(def.innerType, depth)} (may be left out)`;
    case 'union':
      return def.options.map((option) => shapeOf(option, depth)).join(' or ');
    case 'enum':
      return Object.values(def.entries).map(String).join(' / ');
    case 'literal':
      return def.values.map(String).join(' / ');
    case 'pipe':
      return shapeOf(def.in, depth);
    default:
      return def.type;
  }
}

/** The classes that occur in a schema, in the order they are met. */
export function classesOf(schema: z.core.$ZodType): DataClass[] {
  const { dataClass } = accessMetaOf(schema);
  return [...new Set([...(dataClass ? [dataClass] : []), ...within(schema).flatMap(classesOf)])];
}

function within(schema: z.core.$ZodType): z.core.$ZodType[] {
  const def = (schema as z.core.$ZodTypes)._zod.def;
  switch (def.type) {
    case 'object':
      return Object.values(def.shape);
    case 'array':
      return [def.element];
    case 'nullable':
      return [def.innerType];
    case 'union':
      return [...def.options];
    default:
      return [];
  }
}
