import type { StaffId } from '../../../shared/ids.ts';

/** Questions about clients that are out at head office: each may turn out to be a guess, however many go at once. */
export type Asking = {
  readonly open: (staffId: StaffId) => number;
  readonly during: <T>(staffId: StaffId, work: () => Promise<T>) => Promise<T>;
};

export function openAsking(): Asking {
  const counts = new Map<StaffId, number>();
  const open = (staffId: StaffId) => counts.get(staffId) ?? 0;
  return {
    open,
    during: async (staffId, work) => {
      counts.set(staffId, open(staffId) + 1);
      try {
        return await work();
      } finally {
        counts.set(staffId, open(staffId) - 1);
      }
    },
  };
}
