import type { Migration } from '../migrate.ts';

export const receiptCopies = {
  name: 'receipt copies',
  sql: `
    -- Receipts that somebody had made after the sale: 0 is the original, where none came out at the sale.
    CREATE TABLE receipt_issues (
      sale_id TEXT NOT NULL REFERENCES sales (sale_id),
      copy_number INTEGER NOT NULL,
      epoch INTEGER NOT NULL,
      seq INTEGER NOT NULL,
      how TEXT NOT NULL CHECK (how IN ('paper', 'PDF')),
      PRIMARY KEY (sale_id, copy_number),
      FOREIGN KEY (epoch, seq) REFERENCES journal (epoch, seq)
    ) STRICT, WITHOUT ROWID;

    -- A receipt on its way to paper has a number where it was a copy, and shows what whoever asked for it may see.
    CREATE TABLE numbered_print_jobs (
      job_number INTEGER PRIMARY KEY,
      sale_id TEXT NOT NULL REFERENCES sales (sale_id),
      state TEXT NOT NULL CHECK (state IN ('waiting', 'printing', 'printed', 'unsure')),
      copy_number INTEGER NOT NULL,
      reader_role TEXT NOT NULL,
      in_hand INTEGER NOT NULL CHECK (in_hand IN (0, 1)),
      language TEXT
    ) STRICT;
    INSERT INTO numbered_print_jobs
      SELECT job_number, sale_id, state,
        (SELECT count(*) FROM print_jobs AS before
          WHERE before.sale_id = job.sale_id AND before.copy = 1 AND before.job_number <= job.job_number),
        'associate', 1 - copy, language
      FROM print_jobs AS job;
    DROP TABLE print_jobs;
    ALTER TABLE numbered_print_jobs RENAME TO print_jobs;
    CREATE INDEX print_jobs_by_state ON print_jobs (state, job_number);
    CREATE INDEX print_jobs_by_sale ON print_jobs (sale_id);
  `,
} as const satisfies Migration;
