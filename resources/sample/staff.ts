import type { Role } from '../../shared/access/classes.ts';

/** Somebody of the sample: nobody real. The PIN is shown on the sign-in screen, so it protects nothing. */
type SampleStaff = {
  readonly givenName: string;
  readonly familyName: string;
  readonly role: Role;
  readonly pin: string;
};

/** The staff of the sample boutique, every role among them, in the order of their tiles. */
export const sampleStaff: readonly SampleStaff[] = [
  { givenName: 'Malai', familyName: 'Keovilay', role: 'associate', pin: '479263' },
  { givenName: 'Chanthip', familyName: 'Srisuwan', role: 'associate', pin: '836295' },
  { givenName: 'Yue', familyName: 'Lin', role: 'associate', pin: '592748' },
  { givenName: 'Noy', familyName: 'Sengdara', role: 'manager', pin: '718364' },
  { givenName: 'Claire', familyName: 'Aubanel', role: 'manager', pin: '925731' },
  { givenName: 'Somphone', familyName: 'Inthavixay', role: 'compliance', pin: '384906' },
  { givenName: 'Wei', familyName: 'Zhao', role: 'technician', pin: '573820' },
  { givenName: 'Anong', familyName: 'Rattanaphon', role: 'auditor', pin: '861947' },
];
