import { all, first, run } from '../database/query.ts';
import type { Role } from '../../../shared/access/classes.ts';
import type { StaffId } from '../../../shared/ids.ts';
import type { Reader, Writer } from '../database/query.ts';

/** Somebody who works at this till. */
export type StaffMember = {
  readonly staffId: StaffId;
  readonly givenName: string;
  readonly familyName: string;
  readonly role: Role;
  readonly hasPin: boolean;
  /** Only a sample knows its PINs. */
  readonly samplePin: string | null;
};

type Row = {
  staff_id: StaffId;
  given_name: string;
  family_name: string;
  role: Role;
  has_pin: 0 | 1;
  sample_pin: string | null;
};

/** Adds a person behind those already there. */
export const insertStaff = (db: Writer, member: Omit<StaffMember, 'hasPin'>): void =>
  void run(
    db,
    'INSERT INTO staff SELECT ?, ?, ?, ?, ?, count(*) FROM staff',
    member.staffId,
    member.givenName,
    member.familyName,
    member.role,
    member.samplePin,
  );

// What head office says a person may do counts for more than what they were added with; who has left is not here.
const selectStaff = `
  SELECT staff_id, given_name, family_name, coalesce(rights.role, staff.role) AS role, sample_pin,
    staff_id IN (SELECT staff_id FROM staff_pins) AS has_pin
  FROM staff LEFT JOIN staff_rights AS rights USING (staff_id) WHERE coalesce(rights.state, 'active') = 'active'`;

/** Everyone who works here, in the order they were added. */
export const readStaff = (db: Reader): StaffMember[] =>
  all<Row>(db, `${selectStaff} ORDER BY position`).map(fromRow);

/** One person, or null when nobody who works here has the id. */
export function findStaff(db: Reader, staffId: StaffId): StaffMember | null {
  const row = first<Row>(db, `${selectStaff} AND staff_id = ?`, staffId);
  return row && fromRow(row);
}

/** What somebody is called, also when they have left; null for whom this till never knew. */
export function nameOf(db: Reader, staffId: StaffId): string | null {
  const row = first<Row>(db, 'SELECT given_name, family_name FROM staff WHERE staff_id = ?', staffId);
  return row && displayName({ givenName: row.given_name, familyName: row.family_name });
}

/** Given name and initial: 'Noy S.' */
export const displayName = (member: Pick<StaffMember, 'givenName' | 'familyName'>): string =>
  `${member.givenName} ${firstLetter(member.familyName)}.`;

/** Both initials: 'NS'. */
export const initials = (member: Pick<StaffMember, 'givenName' | 'familyName'>): string =>
  firstLetter(member.givenName) + firstLetter(member.familyName);

const firstLetter = (name: string): string => [...name][0]?.toUpperCase() ?? '';

const fromRow = (row: Row): StaffMember => ({
  staffId: row.staff_id,
  givenName: row.given_name,
  familyName: row.family_name,
  role: row.role,
  hasPin: row.has_pin === 1,
  samplePin: row.sample_pin,
});
