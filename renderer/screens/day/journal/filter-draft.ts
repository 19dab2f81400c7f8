import { readDate } from '../../../components/read-date.ts';
import type { JournalFilter } from '../../../../shared/contract/journal.ts';
import type { StaffId } from '../../../../shared/ids.ts';

/** What lines can be about, by the beginning of their kind. */
export const areas = ['all', 'client.', 'sale.', 'staff.', 'approval.', 'identity.', 'till.'] as const;

/** What somebody picked and typed to find lines by. */
export type FilterDraft = {
  readonly area: (typeof areas)[number];
  readonly staffId: StaffId | null;
  readonly from: string;
  readonly to: string;
  readonly clientNumber: string;
};
export const noFilter: FilterDraft = { area: 'all', staffId: null, from: '', to: '', clientNumber: '' };

/** What is asked for: a day that is not typed whole yet, or a number, asks for nothing. */
export function filterOf({ area, staffId, from, to, clientNumber }: FilterDraft): JournalFilter {
  const [first, last] = [readDate(from), readDate(to)];
  const number = clientNumber.trim();
  return {
    ...(area !== 'all' && { kind: area }),
    ...(staffId !== null && { staffId }),
    ...(first.kind === 'day' && { from: first.date }),
    ...(last.kind === 'day' && { to: last.date }),
    ...(number.length >= fullNumber && { clientNumber: number }),
  };
}

/** Eight letters and digits, without the dashes and the C. */
const fullNumber = 8;
