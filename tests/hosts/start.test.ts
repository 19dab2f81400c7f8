import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { dataFolderOf, holdsTill, tillFolders } from '../../electron/shell/folders.ts';
import { findElectron } from '../../scripts/set-up/electron.ts';
import { readStartOptions } from '../../scripts/start/options.ts';
import { appDataFolder, hasDisplay } from '../../scripts/start/surroundings.ts';
import { makeFolder } from './host-fixture.ts';

test('options are read, and a wrong one is answered with how to ask', () => {
  expect(readStartOptions([])).toEqual({
    data: undefined,
    keyFile: undefined,
    headLess: false,
    port: undefined,
    electron: false,
  });
  expect(
    readStartOptions(['--data', 'd', '--key-file=k', '--head-less', '--port', '8080', '--electron']),
  ).toEqual({
    data: 'd',
    keyFile: 'k',
    headLess: true,
    port: 8080,
    electron: true,
  });
  for (const wrong of [['--headless'], ['--port', 'x'], ['--port', '70000'], ['--data'], ['folder']]) {
    expect(readStartOptions(wrong), wrong.join(' ')).toHaveProperty('usage');
  }
});

test('a till lies with the user’s application data, boutique and sample apart', () => {
  const home = join('/home', 'dao');
  const appData = (platform: NodeJS.Platform, env = {}) => appDataFolder({ platform, env, home });
  expect(appData('linux')).toBe(join(home, '.config'));
  expect(appData('linux', { XDG_CONFIG_HOME: '/xdg' })).toBe('/xdg');
  expect(appData('darwin')).toBe(join(home, 'Library', 'Application Support'));
  expect(appData('win32', { APPDATA: '/roaming' })).toBe('/roaming');
  expect(tillFolders('/data')).toEqual({
    boutique: join('/data', 'carme-till', 'boutique'),
    sample: join('/data', 'carme-till', 'sample'),
    shell: join('/data', 'carme-till', 'shell'),
  });
});

test('--data is one folder for both, whatever else stands on the command line', () => {
  expect(tillFolders('/data', 'here')).toMatchObject({ boutique: resolve('here'), sample: resolve('here') });
  expect(dataFolderOf(['.', '--data', 'here', '--no-sandbox', '--inspect=1'])).toBe('here');
  expect(dataFolderOf(['.', '--data=here'])).toBe('here');
  expect(dataFolderOf(['.', '--no-sandbox'])).toBeUndefined();
});

test('a folder holds a till when anything but its lock lies there', async () => {
  await using made = await makeFolder();
  expect(holdsTill(join(made.folder, 'nothing'))).toBe(false);
  await writeFile(join(made.folder, 'in-use'), '');
  expect(holdsTill(made.folder)).toBe(false);
  await writeFile(join(made.folder, 'till.db'), '');
  expect(holdsTill(made.folder)).toBe(true);
});

test('a window needs a display only on Linux', () => {
  const home = '/';
  expect(hasDisplay({ platform: 'linux', env: {}, home })).toBe(false);
  expect(hasDisplay({ platform: 'linux', env: { DISPLAY: ':0' }, home })).toBe(true);
  expect(hasDisplay({ platform: 'linux', env: { WAYLAND_DISPLAY: 'wayland-0' }, home })).toBe(true);
  expect(hasDisplay({ platform: 'win32', env: {}, home })).toBe(true);
});

test('Electron is there only when its path file names a binary that is', async () => {
  await using made = await makeFolder();
  expect(findElectron(made.folder)).toBeUndefined();
  await writeFile(join(made.folder, 'path.txt'), 'electron');
  expect(findElectron(made.folder)).toBeUndefined();
  await mkdir(join(made.folder, 'dist'));
  await writeFile(join(made.folder, 'dist', 'electron'), '');
  expect(findElectron(made.folder)).toBe(join(made.folder, 'dist', 'electron'));
});
