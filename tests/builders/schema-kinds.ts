import type { z } from 'zod';

/** Every kind of schema a schema is made of. */
export function kindsIn(schema: z.core.$ZodType): Set<string> {
  const kinds = new Set<string>();
  for (const part of partsOf(schema)) kinds.add(part._zod.def.type);
  return kinds;
}

/** A schema and all it is made of, each once. */
function partsOf(schema: z.core.$ZodType, seen = new Set<z.core.$ZodType>()): Set<z.core.$ZodType> {
  if (seen.has(schema)) return seen;
  seen.add(schema);
  const { checks: _, ...def } = schema._zod.def;
  for (const child of Object.values(def)) visit(child, seen);
  return seen;
}

function visit(value: unknown, seen: Set<z.core.$ZodType>): void {
  if (typeof value !== 'object' || value === null) return;
  if ('_zod' in value) return void partsOf(value as z.core.$ZodType, seen);
  if (Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype) {
    for (const child of Object.values(value)) visit(child, seen);
  }
}
