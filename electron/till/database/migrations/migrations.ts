import { boutiqueAndStaff } from './0001-boutique-and-staff.ts';
import { catalogue } from './0002-catalogue.ts';
import { journal } from './0003-journal.ts';
import { sales } from './0004-sales.ts';
import { sync } from './0005-sync.ts';
import { tenders } from './0006-tenders.ts';
import { identity } from './0008-identity.ts';
import { clients } from './0007-clients.ts';
import { approvals } from './0009-approvals.ts';
import { devices } from './0010-devices.ts';
import { feeds } from './0011-feeds.ts';
import { printLanguage } from './0012-print-language.ts';
import { receiptCopies } from './0013-receipt-copies.ts';
import { privacyOfficer } from './0014-privacy-officer.ts';
import { clientHolds } from './0015-client-holds.ts';
import { breakGlass } from './0016-break-glass.ts';
import { care } from './0017-care.ts';
import { cases } from './0018-cases.ts';
import { staffPins } from './0019-staff-pins.ts';
import { revoked } from './0020-revoked.ts';
import { badges } from './0021-badges.ts';
import { codeKey } from './0022-code-key.ts';
import { fedLooks } from './0023-fed-looks.ts';
import type { Migration } from '../migrate.ts';

/** All steps in their order: the version of a database is how many of them it has seen. */
export const migrations: readonly Migration[] = [
  boutiqueAndStaff,
  catalogue,
  journal,
  sales,
  sync,
  tenders,
  identity,
  clients,
  approvals,
  devices,
  feeds,
  printLanguage,
  receiptCopies,
  privacyOfficer,
  clientHolds,
  breakGlass,
  care,
  cases,
  staffPins,
  revoked,
  badges,
  codeKey,
  fedLooks,
];
