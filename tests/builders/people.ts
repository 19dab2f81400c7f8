import type { NewStaff } from '../../electron/till/start/found-till.ts';

/** The staff of every test boutique: one of each role, and a second associate. Nobody real. */
export const anna = {
  givenName: 'Anna',
  familyName: 'Phommachan',
  role: 'associate',
  pin: '479263',
} as const satisfies NewStaff;
export const boun = {
  givenName: 'Boun',
  familyName: 'Sayasone',
  role: 'associate',
  pin: '836295',
} as const satisfies NewStaff;
export const mali = {
  givenName: 'Mali',
  familyName: 'Keovilay',
  role: 'manager',
  pin: '592748',
} as const satisfies NewStaff;
const chanh = {
  givenName: 'Chanh',
  familyName: 'Inthavong',
  role: 'compliance',
  pin: '718364',
} as const satisfies NewStaff;
const tui = {
  givenName: 'Tui',
  familyName: 'Lattana',
  role: 'technician',
  pin: '925731',
} as const satisfies NewStaff;
const arun = {
  givenName: 'Arun',
  familyName: 'Vongsa',
  role: 'auditor',
  pin: '384906',
} as const satisfies NewStaff;

export const everyone: readonly NewStaff[] = [anna, boun, mali, chanh, tui, arun];
/** Somebody of each role. */
export const oneOfEach: readonly NewStaff[] = [anna, mali, chanh, tui, arun];
