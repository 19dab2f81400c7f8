import { tmpdir } from 'node:os';
import { describe, expect, test } from 'vitest';
import { diskByTypes, signInBySettings } from '../../../electron/till/machine/linux.ts';
import { diskByFileVault, signInByLoginWindow } from '../../../electron/till/machine/mac-os.ts';
import { readProtection } from '../../../electron/till/machine/protection.ts';
import { diskByBitLocker, signInByWinlogon } from '../../../electron/till/machine/windows.ts';
import { protectionSchema } from '../../../shared/sync/protection.ts';

describe('the disk, in the words of', () => {
  test.each([
    ['a volume on LUKS', 'lvm\ncrypt\npart\ndisk\n', 'encrypted'],
    ['a plain partition', 'part\ndisk\n', 'not encrypted'],
  ])('Linux: %s', (_, types, disk) => {
    expect(diskByTypes(types)).toBe(disk);
  });

  test.each([
    ['FileVault is On.\n', 'encrypted'],
    ['FileVault is Off.\n', 'not encrypted'],
    ['Error: something else\n', 'unknown'],
    [null, 'unknown'],
  ])('macOS: %s', (status, disk) => {
    expect(diskByFileVault(status)).toBe(disk);
  });

  test.each([
    ['1\r\n', 'encrypted'],
    ['2\r\n', 'not encrypted'],
    ['5\r\n', 'not encrypted'],
    ['0\r\n', 'unknown'],
    ['', 'unknown'],
    [null, 'unknown'],
  ])('Windows: %j', (answer, disk) => {
    expect(diskByBitLocker(answer)).toBe(disk);
  });
});

describe('who is signed in at start, in the words of', () => {
  test.each([
    ['GDM', ['[daemon]\nAutomaticLoginEnable = true\nAutomaticLogin = till\n'], 'automatic'],
    ['GDM that asks', ['[daemon]\n# AutomaticLoginEnable = true\n'], 'asked'],
    ['LightDM', ['[Seat:*]\nautologin-user=till\n'], 'automatic'],
    ['LightDM with nobody', ['[Seat:*]\nautologin-user=\n'], 'asked'],
    ['SDDM', ['[Autologin]\nUser=till\n'], 'automatic'],
    ['none of them', [], 'unknown'],
  ])('Linux: %s', (_, texts, signIn) => {
    expect(signInBySettings(texts)).toBe(signIn);
  });

  test('macOS', () => {
    expect(signInByLoginWindow('{\n    autoLoginUser = till;\n}\n')).toBe('automatic');
    expect(signInByLoginWindow('{\n    SHOWFULLNAME = 1;\n}\n')).toBe('asked');
  });

  test('Windows', () => {
    expect(signInByWinlogon('    AutoAdminLogon    REG_SZ    1\r\n')).toBe('automatic');
    expect(signInByWinlogon('    AutoAdminLogon    REG_SZ    0\r\n')).toBe('asked');
    expect(signInByWinlogon(null)).toBe('asked');
  });
});

test('this very machine can be asked', async () => {
  expect(protectionSchema.safeParse(await readProtection(tmpdir())).success).toBe(true);
});
