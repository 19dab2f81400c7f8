import { specimenPassport } from '../devices/scanner/simulator.ts';
import { nameOnFile } from './client-name.ts';
import { takeScan } from './take-scan.ts';
import type { Session } from '../../../shared/contract/staff.ts';
import type { House } from '../house.ts';

const nobody = { givenName: '', familyName: '' };

/** In the sample the client hands over a specimen in their name, unless something was read by then. */
export function playPassport(house: House, session: Session): void {
  const capture = house.captures.of(session);
  if (capture?.reading === null)
    takeScan(house, specimenPassport(nameOnFile(house.db(), capture.client) ?? nobody));
}
