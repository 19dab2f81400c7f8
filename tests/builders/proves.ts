import type { DataClass, Relation, Role } from '../../shared/access/classes.ts';

/** The cell of a table of access that a test proves: `npm run access:table` prints each with its test. */
type Proves =
  | { readonly table: 'actions'; readonly row: string; readonly role: Role; readonly cell: string }
  | {
      readonly table: 'classes';
      readonly row: string;
      readonly dataClass: DataClass;
      readonly role: Role | 'display' | 'nobody';
      readonly relation: Relation | 'none';
      readonly cell: string;
    };

/** Notes which cell a test proves, for the report to tell. */
export const proves = ({ meta }: { readonly meta: object }, cell: Proves): void =>
  void Object.assign(meta, { proves: cell });
