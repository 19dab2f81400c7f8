/** The classes of data, from what anyone may see to what nobody sees twice. Every field that leaves the till has one. */
export const dataClasses = [
  'public',
  'service',
  'belongings',
  'contact',
  'commercial',
  'identity',
  'identity file',
  'payment',
  'business',
  'journal',
] as const;
export type DataClass = (typeof dataClasses)[number];

/** Who looks: the five roles, head office's own copy, the display that faces the client, and nobody signed in. */
export const roles = ['associate', 'manager', 'compliance', 'technician', 'auditor'] as const;
export type Role = (typeof roles)[number];
export type ViewerRole = Role | 'head office' | 'display' | 'nobody';

/** How a viewer stands to the person or sale a field belongs to. */
export type Relation = 'own' | 'being served' | 'break-glass' | 'in hand' | 'capturing' | 'case';

/** A part of a class that may be open where the rest is not: sums of money, or lines about devices and sync. */
export type Aspect = 'total' | 'device';

/** When a viewer sees a class: always, never, in one of these relations, or only that aspect of it. */
export type Clearance = 'yes' | 'no' | { readonly when?: readonly Relation[]; readonly only?: Aspect };

/** What a field is replaced by for a viewer who may not see it. It is no string, so nothing can print it by mistake. */
export type Masked = { readonly masked: DataClass };

/** Whether a value came masked. */
export const isMasked = (value: unknown): value is Masked =>
  typeof value === 'object' && value !== null && 'masked' in value;
