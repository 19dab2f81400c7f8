import type { Migration } from '../migrate.ts';

export const sales = {
  name: 'sales',
  sql: `
    -- A sale that is not a fact yet: in hand, held, or just given up (so that undo can bring it back).
    CREATE TABLE open_sales (
      sale_id TEXT PRIMARY KEY,
      state TEXT NOT NULL CHECK (state IN ('in hand', 'held', 'void')),
      document TEXT NOT NULL,
      note TEXT,
      parked_at INTEGER,
      parked_by TEXT REFERENCES staff (staff_id),
      undoable INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE UNIQUE INDEX one_sale_in_hand ON open_sales (state) WHERE state = 'in hand';

    -- What the sale was before each of its changes.
    CREATE TABLE sale_steps (
      sale_id TEXT NOT NULL REFERENCES open_sales (sale_id) ON DELETE CASCADE,
      revision INTEGER NOT NULL,
      document TEXT NOT NULL,
      PRIMARY KEY (sale_id, revision)
    ) STRICT, WITHOUT ROWID;

    -- Pieces that lie on open sales.
    CREATE TABLE reservations (
      piece_id TEXT NOT NULL REFERENCES pieces (piece_id),
      sale_id TEXT NOT NULL REFERENCES open_sales (sale_id) ON DELETE CASCADE,
      quantity INTEGER NOT NULL,
      PRIMARY KEY (piece_id, sale_id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE sales (
      sale_id TEXT PRIMARY KEY,
      receipt_number TEXT NOT NULL UNIQUE,
      epoch INTEGER NOT NULL,
      seq INTEGER NOT NULL,
      completed_at INTEGER NOT NULL,
      business_date TEXT NOT NULL,
      staff_id TEXT NOT NULL REFERENCES staff (staff_id),
      served_by TEXT NOT NULL,
      client_id TEXT,
      currency TEXT NOT NULL,
      tax_mode TEXT NOT NULL,
      gross_minor INTEGER NOT NULL,
      discount_minor INTEGER NOT NULL,
      tax_minor INTEGER NOT NULL,
      total_minor INTEGER NOT NULL,
      FOREIGN KEY (epoch, seq) REFERENCES journal (epoch, seq)
    ) STRICT;
    CREATE INDEX sales_by_day ON sales (business_date, completed_at);
    CREATE INDEX sales_by_client ON sales (client_id, completed_at) WHERE client_id IS NOT NULL;

    CREATE TABLE sale_lines (
      sale_id TEXT NOT NULL REFERENCES sales (sale_id),
      position INTEGER NOT NULL,
      line_id TEXT NOT NULL UNIQUE,
      piece_id TEXT NOT NULL REFERENCES pieces (piece_id),
      code TEXT NOT NULL,
      kind TEXT NOT NULL,
      name TEXT NOT NULL,
      detail TEXT NOT NULL,
      drawing TEXT NOT NULL,
      serialised INTEGER NOT NULL,
      quantity INTEGER NOT NULL,
      unit_price_minor INTEGER NOT NULL,
      discount TEXT,
      tax_rate_bp INTEGER NOT NULL,
      net_minor INTEGER NOT NULL,
      size TEXT,
      PRIMARY KEY (sale_id, position)
    ) STRICT, WITHOUT ROWID;
    CREATE UNIQUE INDEX one_of_a_kind_sells_once ON sale_lines (piece_id) WHERE serialised = 1;

    CREATE TABLE sale_tenders (
      sale_id TEXT NOT NULL REFERENCES sales (sale_id),
      position INTEGER NOT NULL,
      kind TEXT NOT NULL,
      currency TEXT NOT NULL,
      tendered_minor INTEGER NOT NULL,
      change_minor INTEGER NOT NULL,
      rounding_minor INTEGER NOT NULL,
      PRIMARY KEY (sale_id, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE stock_movements (
      epoch INTEGER NOT NULL,
      seq INTEGER NOT NULL,
      piece_id TEXT NOT NULL REFERENCES pieces (piece_id),
      change INTEGER NOT NULL,
      PRIMARY KEY (epoch, seq, piece_id),
      FOREIGN KEY (epoch, seq) REFERENCES journal (epoch, seq)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE cash_movements (
      epoch INTEGER NOT NULL,
      seq INTEGER NOT NULL,
      currency TEXT NOT NULL,
      change_minor INTEGER NOT NULL,
      PRIMARY KEY (epoch, seq, currency),
      FOREIGN KEY (epoch, seq) REFERENCES journal (epoch, seq)
    ) STRICT, WITHOUT ROWID;

    -- Receipts on their way to paper. 'printing' at start means nobody knows whether it came out.
    CREATE TABLE print_jobs (
      job_number INTEGER PRIMARY KEY,
      sale_id TEXT NOT NULL REFERENCES sales (sale_id),
      state TEXT NOT NULL CHECK (state IN ('waiting', 'printing', 'printed', 'unsure')),
      copy INTEGER NOT NULL CHECK (copy IN (0, 1))
    ) STRICT;
    CREATE INDEX print_jobs_by_state ON print_jobs (state, job_number);
  `,
} as const satisfies Migration;
