import { create } from 'zustand';
import type { Session } from '../../shared/contract/staff.ts';
import type { StartState } from '../../shared/contract/start.ts';
import type { TillStatus } from '../../shared/contract/till.ts';

type TillState = {
  /** Null until the till has answered for the first time. */
  readonly start: StartState | null;
  readonly session: Session | null;
  readonly status: TillStatus | null;
  /** The till process is starting again; asked until it answers. */
  readonly restarting: boolean;
  /** A fresh till is being set up: its first page stays until the recovery code was written down. */
  readonly settingUp: boolean;
};

/** Where the till stands and who stands before it. Nothing of a client, so a lock need not empty it. */
export const useTill = create<TillState>()(() => ({
  start: null,
  session: null,
  status: null,
  restarting: false,
  settingUp: false,
}));

export const setStart = (start: StartState) => useTill.setState({ start });
export const setSession = (session: Session | null) => useTill.setState({ session });
export const setStatus = (status: TillStatus) => useTill.setState({ status });
export const setSettingUp = (settingUp: boolean) => useTill.setState({ settingUp });

/** Whether head office can be asked something now. */
export const isOnline = ({ status }: Pick<TillState, 'status'>): boolean =>
  status?.sync.state === 'online' || status?.sync.state === 'stuck';
