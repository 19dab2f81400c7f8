import { all, first, run } from '../database/query.ts';
import { record } from '../journal/record.ts';
import type { Instant } from '../../../shared/clock.ts';
import type { Currency } from '../../../shared/domain/currency.ts';
import type { Money } from '../../../shared/domain/money.ts';
import type { SaleId, StaffId, TenderId } from '../../../shared/ids.ts';
import type { Reader, Writer } from '../database/query.ts';
import type { House } from '../house.ts';
import type { CardReceipt } from './tender-store.ts';

export type CardState = 'started' | 'approved' | 'declined' | 'reversed';

/** A card payment that was begun, and what became of it. */
export type CardTender = {
  readonly reference: TenderId;
  readonly saleId: SaleId;
  readonly amount: Money;
  readonly startedAt: Instant;
  readonly state: CardState;
  readonly slip: CardReceipt | null;
};

type Row = {
  reference: TenderId;
  sale_id: SaleId;
  currency: Currency;
  amount_minor: number;
  started_at: Instant;
  state: CardState;
  brand: string | null;
  last_four: string | null;
  authorisation: string | null;
};

/** A card payment by its reference, or null. */
export function findCard(db: Reader, reference: TenderId): CardTender | null {
  const row = first<Row>(db, 'SELECT * FROM card_tenders WHERE reference = ?', reference);
  return row && fromRow(row);
}

/** The card payments of a sale of which nobody has said yet what became of them. */
export const startedCards = (db: Reader, saleId: SaleId): CardTender[] =>
  all<Row>(db, `SELECT * FROM card_tenders WHERE sale_id = ? AND state = 'started'`, saleId).map(fromRow);

/** Writes down as a fact that a card is asked for so much. */
export function startCardTender(
  db: Writer,
  house: House,
  staff: StaffId,
  card: Pick<CardTender, 'reference' | 'saleId' | 'amount'>,
): void {
  const { reference, saleId, amount } = card;
  const startedAt = house.time.now();
  record(db, house, 'tender.started', staff, { reference, saleId, amount, startedAt });
  run(
    db,
    `INSERT INTO card_tenders VALUES (?, ?, ?, ?, ?, 'started', NULL, NULL, NULL)`,
    reference,
    saleId,
    amount.currency,
    amount.minor,
    startedAt,
  );
}

/** Writes down as a fact what became of a card payment. A reversed one keeps what its slip said. */
export function endCardTender(
  db: Writer,
  house: House,
  staff: StaffId,
  { reference, saleId, amount, startedAt }: CardTender,
  end:
    { readonly state: 'approved' | 'reversed'; readonly slip: CardReceipt } | { readonly state: 'declined' },
): void {
  const facts = { reference, saleId, amount, startedAt };
  if (end.state === 'declined') record(db, house, 'tender.declined', staff, facts);
  else record(db, house, `tender.${end.state}`, staff, { ...facts, ...end.slip });
  const slip = end.state === 'declined' ? null : end.slip;
  run(
    db,
    'UPDATE card_tenders SET state = ?, brand = ?, last_four = ?, authorisation = ? WHERE reference = ?',
    end.state,
    slip?.brand ?? null,
    slip?.lastFour ?? null,
    slip?.authorisation ?? null,
    reference,
  );
}

const fromRow = ({ brand, last_four, authorisation, ...row }: Row): CardTender => ({
  reference: row.reference,
  saleId: row.sale_id,
  amount: { minor: row.amount_minor, currency: row.currency },
  startedAt: row.started_at,
  state: row.state,
  slip:
    brand === null || last_four === null || authorisation === null
      ? null
      : { brand, lastFour: last_four, authorisation },
});
