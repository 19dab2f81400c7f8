import { oneOfEach, anna, boun, mali } from '../../builders/people.ts';
import { theirPhone } from './planted.ts';
import type { Input } from '../../../shared/contract/contract.ts';
import type { Tier } from '../../../shared/domain/client.ts';
import type { NewStaff } from '../../../electron/till/start/found-till.ts';

/** Who looks, and how they stand to the client and to the check of the document. */
export type Standing = {
  readonly person: NewStaff | null;
  readonly kind?: 'display';
  readonly tier?: Tier;
  readonly isAdviser?: boolean;
  /** How they put the client on the sale; a manager at another window does when they do not. */
  readonly proof?: Input<'clients.attach'>['proof'];
  /** They broke the glass before they looked. */
  readonly broke?: true;
  /** They named a case for the client before they looked. */
  readonly hasCase?: true;
  readonly captures?: boolean;
};

const [, , compliance = null, technician = null, auditor = null] = oneOfEach;

/** The columns of the table: everyone who can look at a till. */
export const standings = {
  stranger: { person: boun },
  adviser: { person: boun, isAdviser: true },
  byName: { person: anna, proof: { kind: 'name' } },
  served: { person: anna, proof: theirPhone },
  vip: { person: anna, proof: theirPhone, tier: 'VVIP' },
  broke: { person: anna, proof: { kind: 'name' }, tier: 'VVIP', broke: true },
  captures: { person: anna, proof: { kind: 'name' }, captures: true },
  manager: { person: mali },
  managerCaptures: { person: mali, captures: true },
  compliance: { person: compliance },
  withCase: { person: compliance, hasCase: true },
  technician: { person: technician },
  auditor: { person: auditor },
  display: { person: null, kind: 'display' },
  nobody: { person: null },
} as const satisfies Readonly<Record<string, Standing>>;
export type StandingName = keyof typeof standings;
export const standingNames = Object.keys(standings) as StandingName[];
