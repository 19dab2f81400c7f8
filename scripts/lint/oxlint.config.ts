import { defineConfig } from 'oxlint';
import { within } from './globs.ts';
import { importBans } from './import-bans.ts';

const byClock =
  'Time comes from the injected clock (shared/clock.ts), so that tests can set it and it never runs back.';
const byDomain =
  'Money and measures are integers: mulDiv is the only rounding, allocate the only splitting; shared/domain parses and formats.';
const noNetwork = 'The renderer has no network: it talks to the till only through renderer/api.';
const noStorage = 'Nothing of a client lingers in the window: hold it in state/, or ask the till to keep it.';

const time = ['Date', 'performance'].map((object) => ({ object, property: 'now', message: byClock }));
const floats = [
  ...['round', 'floor', 'ceil', 'trunc'].map((property) => ({ object: 'Math', property, message: byDomain })),
  { object: 'Number', property: 'parseFloat', message: byDomain },
  { property: 'toFixed', message: byDomain },
];
const named = (names: readonly string[], message: string) => names.map((name) => ({ name, message }));

export default defineConfig({
  plugins: ['typescript', 'unicorn', 'import', 'react', 'oxc', 'jsx-a11y'],
  categories: { correctness: 'error', suspicious: 'error' },
  options: { typeAware: true, reportUnusedDisableDirectives: 'error' },
  rules: {
    eqeqeq: 'error',
    'max-depth': ['error', 3],
    'max-lines': ['error', { max: 250 }],
    'max-params': ['error', { max: 5 }],
    'no-console': 'error',
    'no-else-return': 'error',
    'no-nested-ternary': 'error',
    'no-param-reassign': 'error',
    'no-shadow': 'off',
    'no-underscore-dangle': 'off',
    'no-var': 'error',
    'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'], location: 'start' }],
    'prefer-const': 'error',
    'import/no-cycle': 'error',
    'import/no-default-export': 'error',
    // Style sheets and fonts are imported for their effect; the two others misread CommonJS packages.
    'import/no-unassigned-import': ['error', { allow: ['**/*.css', '@fontsource-variable/**'] }],
    'import/no-named-as-default': 'off',
    'import/no-named-as-default-member': 'off',
    'import/default': 'off',
    // A till puts the cursor where the hand goes next; and the roles of components are React Aria's to choose.
    'jsx-a11y/no-autofocus': 'off',
    'jsx-a11y/prefer-tag-over-role': 'off',
    'oxc/no-barrel-file': ['error', { threshold: 0 }],
    'react/button-has-type': 'error',
    // exhaustive-deps keeps watch; an effect may also run again for a value it only follows.
    'react/exhaustive-effect-dependencies': 'off',
    'react/no-danger': 'error',
    'react/react-in-jsx-scope': 'off',
    'react/rules-of-hooks': 'error',
    'typescript/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description' }],
    'typescript/consistent-type-definitions': ['error', 'type'],
    'typescript/consistent-type-imports': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/consistent-return': 'off',
    'typescript/no-misused-promises': 'error',
    // A spread splits text into code points, which is what search tokens and PINs want.
    'typescript/no-misused-spread': ['error', { allow: ['string'] }],
    'typescript/no-unnecessary-type-parameters': 'off',
    'typescript/no-namespace': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/no-unsafe-argument': 'error',
    'typescript/no-unsafe-assignment': 'error',
    'typescript/no-unsafe-call': 'error',
    'typescript/no-unsafe-member-access': 'error',
    'typescript/no-unsafe-return': 'error',
    // Branding an id and reading a database row are narrowings that only `as` can say.
    'typescript/no-unsafe-type-assertion': 'off',
    'typescript/only-throw-error': 'error',
    'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    'unicorn/consistent-function-scoping': 'off',
    'unicorn/filename-case': ['error', { case: 'kebabCase' }],
    'unicorn/prefer-node-protocol': 'error',
    // Node's message ports know no origin, and our windows post no messages.
    'unicorn/require-post-message-target-origin': 'off',
  },
  overrides: [
    ...importBans,
    {
      files: within('shared/**', 'electron/till/**', 'head-office/**'),
      excludeFiles: within('electron/till/system-clock.ts', 'head-office/system-clock.ts'),
      rules: { 'no-restricted-properties': ['error', ...time] },
    },
    {
      files: within('shared/domain/**', 'electron/till/{sales,pricing,cash}/**'),
      rules: {
        'no-restricted-properties': ['error', ...time, ...floats],
        'no-restricted-globals': ['error', ...named(['parseFloat'], byDomain)],
      },
    },
    {
      files: within('renderer/**'),
      excludeFiles: within('renderer/api/**'),
      rules: {
        'no-restricted-globals': [
          'error',
          {
            globals: [
              ...named(['fetch', 'WebSocket', 'XMLHttpRequest', 'EventSource'], noNetwork),
              ...named(['localStorage', 'sessionStorage', 'indexedDB'], noStorage),
            ],
            checkGlobalObject: true,
          },
        ],
      },
    },
    { files: within('scripts/**', 'tests/**'), rules: { 'no-console': 'off' } },
    {
      files: [...within('scripts/*.config.ts', 'tests/*.config.ts', 'tests/stand-ins/**'), '*.config.ts'],
      rules: { 'import/no-default-export': 'off' },
    },
  ],
});
