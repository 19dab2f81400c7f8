import { tills } from './0001-tills.ts';
import { entries } from './0002-entries.ts';
import { sales } from './0003-sales.ts';
import { feeds } from './0004-feeds.ts';
import { clients } from './0005-clients.ts';
import { approvals } from './0006-approvals.ts';
import { protection } from './0007-protection.ts';
import { privacyOfficers } from './0008-privacy-officers.ts';
import { clientHolds } from './0009-client-holds.ts';
import { clientLookups } from './0010-client-lookups.ts';
import { breakGlass } from './0011-break-glass.ts';
import { staffCodes } from './0012-staff-codes.ts';
import { revoked } from './0013-revoked.ts';
import { rightsCodes } from './0014-rights-codes.ts';
import { looks } from './0015-looks.ts';
import type { Migration } from '../migrate.ts';

/** In order; the place in the list is the version. */
export const migrations: readonly Migration[] = [
  tills,
  entries,
  sales,
  feeds,
  clients,
  approvals,
  protection,
  privacyOfficers,
  clientHolds,
  clientLookups,
  breakGlass,
  staffCodes,
  revoked,
  rightsCodes,
  looks,
];
