import { accessMetaOf } from './redact.ts';
import type { z } from 'zod';

/** The paths of all fields of a schema that no class covers: for the test that lets no such field leave the till. */
export function unclassifiedFields(schema: z.core.$ZodType, path = ''): string[] {
  if (accessMetaOf(schema).dataClass !== undefined) return [];
  const def = (schema as z.core.$ZodTypes)._zod.def;
  switch (def.type) {
    case 'object':
      return Object.entries(def.shape).flatMap(([key, field]) => unclassifiedFields(field, `${path}.${key}`));
    case 'array':
      return unclassifiedFields(def.element, `${path}[]`);
    case 'nullable':
      return unclassifiedFields(def.innerType, path);
    case 'union':
      return def.options.flatMap((option, index) => unclassifiedFields(option, `${path}|${index}`));
    case 'null':
      return [];
    default:
      return [path === '' ? '(whole value)' : path];
  }
}
