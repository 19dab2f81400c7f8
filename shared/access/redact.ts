import { globalRegistry, safeParse } from 'zod/v4/core';
import type { z } from 'zod';
import { clearanceOf } from './class-table.ts';
import { isOfClients } from './duress.ts';
import type { AccessMeta, SubjectKind } from './classified.ts';
import type { Aspect, DataClass, Relation, ViewerRole } from './classes.ts';

/** Who looks, and how they stand to a subject at this moment. */
export type Viewer = {
  readonly role: ViewerRole;
  readonly stands: (relation: Relation, subject: Subject) => boolean;
  /** Signed in with the PIN for duress: what is of clients is not there, where it can be missing; a lock would tell. */
  readonly underDuress?: boolean;
};
export type Subject = { readonly kind: SubjectKind; readonly id: string };

type Redactor = (value: unknown, viewer: Viewer, subjects: readonly Subject[]) => unknown;

const compiled = new WeakMap<z.core.$ZodType, Redactor>();

/**
 * What the viewer may have of a value: fields of a class they may not see become `{ masked: class }`. Compiled once
 * for each schema. A kind of schema it does not know fails closed: it throws rather than lets a value through.
 */
export function redact(schema: z.core.$ZodType, value: unknown, viewer: Viewer): unknown {
  return redactorOf(schema)(value, viewer, []);
}

function redactorOf(schema: z.core.$ZodType): Redactor {
  const known = compiled.get(schema);
  if (known) return known;
  // Put in first, so that a schema that holds itself finds its redactor. Should building it fail, it goes on refusing.
  let built: Redactor = () => {
    throw new Error('The door does not know how to redact this schema');
  };
  compiled.set(schema, (value, viewer, subjects) => built(value, viewer, subjects));
  built = gated(schema, inside(schema));
  return built;
}

function gated(schema: z.core.$ZodType, pass: Redactor): Redactor {
  const { dataClass, aspect } = accessMetaOf(schema);
  if (dataClass === undefined) return pass;
  return (value, viewer, subjects) => {
    // A hidden "nothing" is masked like a hidden something: emptiness is an answer too.
    if (!maySee(viewer, dataClass, aspect, subjects))
      return viewer.underDuress && mayMiss(schema) ? null : { masked: dataClass };
    return value === null ? null : pass(value, viewer, subjects);
  };
}

/** Whether a viewer may have values of a class (or of that aspect of it) which belong to any of the subjects. */
export function maySee(
  viewer: Viewer,
  dataClass: DataClass,
  aspect: Aspect | undefined,
  subjects: readonly Subject[],
): boolean {
  if (viewer.underDuress && isOfClients(dataClass)) return false;
  const clearance = clearanceOf(viewer.role, dataClass);
  if (clearance === 'yes') return true;
  if (clearance === 'no') return false;
  const { when, only } = clearance;
  if (only !== undefined && only !== aspect) return false;
  return (
    when === undefined ||
    when.some((relation) => subjects.some((subject) => viewer.stands(relation, subject)))
  );
}

const mayMiss = (schema: z.core.$ZodType): boolean =>
  (schema as z.core.$ZodTypes)._zod.def.type === 'nullable';

function inside(schema: z.core.$ZodType): Redactor {
  const def = (schema as z.core.$ZodTypes)._zod.def;
  switch (def.type) {
    case 'object':
      return insideObject(def.shape, accessMetaOf(schema).subject);
    case 'array': {
      const element = redactorOf(def.element);
      return (value, viewer, subjects) => (value as unknown[]).map((item) => element(item, viewer, subjects));
    }
    case 'nullable': {
      const inner = redactorOf(def.innerType);
      const { dataClass } = accessMetaOf(def.innerType);
      return (value, viewer, subjects) => {
        if (dataClass === undefined) return value === null ? null : inner(value, viewer, subjects);
        if (viewer.underDuress && isOfClients(dataClass)) return null;
        return inner(value, viewer, subjects);
      };
    }
    case 'union': {
      const options = def.options.map((option) => ({ option, redactor: redactorOf(option) }));
      return (value, viewer, subjects) => {
        const fitting = options.find(({ option }) => safeParse(option, value).success);
        if (!fitting) throw new Error('No option of the union fits the value that should be redacted');
        return fitting.redactor(value, viewer, subjects);
      };
    }
    case 'string':
    case 'number':
    case 'boolean':
    case 'enum':
    case 'literal':
    case 'null':
      return (value) => value;
    default:
      throw new Error(`The door does not know how to redact a schema of kind ${def.type}`);
  }
}

function insideObject(shape: z.core.$ZodShape, subject: AccessMeta['subject']): Redactor {
  const fields = Object.entries(shape).map(([key, field]) => ({ key, redactor: redactorOf(field) }));
  return (value, viewer, subjects) => {
    const object = value as Record<string, unknown>;
    const around = subject
      ? [...subjects, { kind: subject.kind, id: String(object[subject.key]) }]
      : subjects;
    return Object.fromEntries(
      fields.map(({ key, redactor }) => [key, redactor(object[key], viewer, around)]),
    );
  };
}

/** What a schema itself (not what it wraps) says about access. */
export const accessMetaOf = (schema: z.core.$ZodType): AccessMeta =>
  (globalRegistry.get(schema) ?? {}) as AccessMeta;
