import type { z } from 'zod';
import type { Aspect, DataClass, Masked } from './classes.ts';

/** What a schema's meta carries for access: its class, which aspect of it, and whose it is. */
export type AccessMeta = {
  readonly dataClass?: DataClass;
  readonly aspect?: Aspect;
  /** The key of this object that names whom its fields belong to, and what kind of subject that is. */
  readonly subject?: { readonly kind: SubjectKind; readonly key: string };
};
export type SubjectKind = 'client' | 'staff' | 'sale' | 'identity check';

/** A schema whose values belong to a class. */
export type Classified<S extends z.ZodType, C extends DataClass> = S & { readonly __class: C };

/** Puts a field, or a whole object, into a class. An inner class narrows an outer one; it never widens it. */
export const classified = <const C extends DataClass, S extends z.ZodType>(
  dataClass: C,
  schema: S,
  aspect?: Aspect,
): Classified<S, C> =>
  schema.meta({ dataClass, ...(aspect && { aspect }) } satisfies AccessMeta) as Classified<S, C>;

/** Says whose fields an object holds, so that 'own' and 'being served' can be decided for each. */
export const belongingTo = <S extends z.ZodObject>(
  kind: SubjectKind,
  key: keyof S['shape'] & string,
  schema: S,
): S => schema.meta({ subject: { kind, key } } satisfies AccessMeta);

/** What a viewer gets of a schema: every classed field is either clear or masked. */
export type ViewOf<S> = S extends { readonly __class: infer C extends DataClass }
  ? C extends 'public'
    ? ViewInside<S>
    : ViewInside<S> | Masked
  : ViewInside<S>;

type ViewInside<S> =
  S extends z.ZodObject<infer Shape>
    ? { [Key in keyof Shape]: ViewOf<Shape[Key]> }
    : S extends z.ZodArray<infer Element>
      ? ViewOf<Element>[]
      : S extends z.ZodNullable<infer Inner>
        ? ViewOf<Inner> | null
        : S extends z.ZodDiscriminatedUnion<infer Options> | z.ZodUnion<infer Options>
          ? ViewOf<Options[number]>
          : S extends z.ZodType
            ? z.output<S>
            : never;
