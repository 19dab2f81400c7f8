import { askSystem } from './ask-system.ts';
import type { ProtectionReader } from './protection.ts';

export const macOs: ProtectionReader = {
  disk: async () => diskByFileVault(await askSystem('fdesetup', ['status'])),
  // The key is there only while somebody is signed in by itself.
  signIn: async () => {
    const settings = await askSystem('defaults', ['read', '/Library/Preferences/com.apple.loginwindow']);
    return settings === null ? 'unknown' : signInByLoginWindow(settings);
  },
};

/** `fdesetup status` says "FileVault is On." or "FileVault is Off."; the system volume carries the data too. */
export function diskByFileVault(status: string | null) {
  if (status?.includes('FileVault is On') === true) return 'encrypted' as const;
  return status?.includes('FileVault is Off') === true ? ('not encrypted' as const) : ('unknown' as const);
}

export const signInByLoginWindow = (settings: string) =>
  /\bautoLoginUser\b/.test(settings) ? ('automatic' as const) : ('asked' as const);
