import { readFile } from 'node:fs/promises';
import { askSystem } from './ask-system.ts';
import type { ProtectionReader } from './protection.ts';

/** Where the display managers say whether somebody is signed in by itself: GDM (two places), LightDM, SDDM. */
const signInFiles = [
  '/etc/gdm3/daemon.conf',
  '/etc/gdm/custom.conf',
  '/etc/lightdm/lightdm.conf',
  '/etc/sddm.conf',
] as const;

export const linux: ProtectionReader = {
  disk: async (folder) => {
    const device = await askSystem('findmnt', ['--noheadings', '--output', 'SOURCE', '--target', folder]);
    if (device === null) return 'unknown';
    // A subvolume stands in brackets behind its device.
    const [source = ''] = device.trim().split('[');
    // With what it lies on: a volume on LUKS has a row of type crypt below it.
    const types = await askSystem('lsblk', ['--noheadings', '--inverse', '--output', 'TYPE', source]);
    return types === null ? 'unknown' : diskByTypes(types);
  },
  signIn: async () => {
    const texts = await Promise.all(signInFiles.map((file) => readFile(file, 'utf8').catch(() => null)));
    return signInBySettings(texts.filter((text) => text !== null));
  },
};

/** What lsblk's column TYPE says of a device and all it lies on. */
export const diskByTypes = (types: string) =>
  /\bcrypt\b/.test(types) ? ('encrypted' as const) : ('not encrypted' as const);

/** What the display managers that are there say; without any, nobody knows. */
export function signInBySettings(texts: readonly string[]) {
  const lines = texts.flatMap((text) => text.split('\n')).map((line) => line.trim());
  const automatic = lines.some((line) =>
    /^(?:AutomaticLoginEnable\s*=\s*true|autologin-user\s*=\s*\S|User\s*=\s*\S)/i.test(line),
  );
  if (automatic) return 'automatic' as const;
  return texts.length === 0 ? ('unknown' as const) : ('asked' as const);
}
