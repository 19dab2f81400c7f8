import { createRequire } from 'node:module';
import { resolve } from 'node:path';

type Config = {
  readonly asar: boolean;
  readonly files: { filter: string[] }[];
  readonly electronFuses: Record<string, boolean>;
};
type BuilderConfig = {
  getConfig: (projectFolder: string, file: string, extra: null) => Promise<Config>;
  validateConfiguration: (config: object, log: object) => Promise<void>;
};

/** electron-builder's own reader and its check against its schema, from the library it brings. */
const requireFromBuilder = createRequire(import.meta.resolve('electron-builder'));
const { getConfig, validateConfiguration } = requireFromBuilder(
  'app-builder-lib/out/util/config/config.js',
) as BuilderConfig;

/** What electron-builder.yml says, as electron-builder reads it. */
export const readBuilderConfig = (): Promise<Config> =>
  getConfig(resolve(import.meta.dirname, '../..'), 'electron-builder.yml', null);

export { validateConfiguration };
