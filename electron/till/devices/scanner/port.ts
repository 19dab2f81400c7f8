import type { ScannerSettings } from '../../../../shared/contract/devices.ts';
import type { Result } from '../../../../shared/result.ts';

/** Who hears a scanner: its bytes as they come, in any pieces, and once that it is gone. */
export type ScannerEar = {
  readonly bytes: (chunk: Uint8Array) => void;
  readonly gone: () => void;
};

/** What every scanner driver can do: open what is plugged in, or say in a word for the log why it cannot. */
export type ScannerDriver = {
  readonly open: (
    settings: ScannerSettings,
    ear: ScannerEar,
  ) => Promise<Result<{ readonly close: () => Promise<void> }, string>>;
  /** The ports the system knows of. */
  readonly ports: () => Promise<readonly string[]>;
};
