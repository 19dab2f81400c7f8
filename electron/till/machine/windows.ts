import { parse } from 'node:path';
import { askSystem } from './ask-system.ts';
import type { ProtectionReader } from './protection.ts';

const winlogon = String.raw`HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon`;

export const windows: ProtectionReader = {
  disk: async (folder) => {
    const drive = parse(folder).root.slice(0, 2);
    // The shell's own property: manage-bde would want an administrator.
    const ask = `(New-Object -ComObject Shell.Application).NameSpace('${drive}').Self.ExtendedProperty('System.Volume.BitLockerProtection')`;
    return diskByBitLocker(await askSystem('powershell', ['-NoProfile', '-NonInteractive', '-Command', ask]));
  },
  signIn: async () => {
    const value = await askSystem('reg', ['query', winlogon, '/v', 'AutoAdminLogon']);
    return signInByWinlogon(value);
  },
};

/**
 * System.Volume.BitLockerProtection: 1 on, 3 being encrypted, 6 on and locked; 2 off, 4 being decrypted, 5 suspended
 * (its key lies in clear). Anything else says nothing.
 */
export function diskByBitLocker(answer: string | null) {
  const value = answer?.trim() ?? '';
  if (['1', '3', '6'].includes(value)) return 'encrypted' as const;
  return ['2', '4', '5'].includes(value) ? ('not encrypted' as const) : ('unknown' as const);
}

/** Without the value, or with 0, Windows asks. */
export const signInByWinlogon = (answer: string | null) =>
  /AutoAdminLogon\s+REG_SZ\s+1/.test(answer ?? '') ? ('automatic' as const) : ('asked' as const);
