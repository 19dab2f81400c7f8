import type { Migration } from '../migrate.ts';

export const printLanguage = {
  name: 'print language',
  sql: `
    -- The language a receipt was asked for in; null where it is the printer's.
    ALTER TABLE print_jobs ADD COLUMN language TEXT;
  `,
} as const satisfies Migration;
