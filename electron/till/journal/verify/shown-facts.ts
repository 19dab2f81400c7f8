import { drawerMoves } from '../../../../shared/domain/tenders.ts';
import { canonicalJson } from '../../../../shared/sync/canonical-json.ts';
import { shownClients } from './shown-clients.ts';
import { shownCare } from './shown-care.ts';
import { shownPasses } from './shown-passes.ts';
import { on } from './shown-table.ts';
import type { BodyOf } from '../../../../shared/sync/bodies.ts';
import type { Entry } from '../../../../shared/sync/entry.ts';
import type { Row, ShownTable } from './shown-table.ts';

export const shownTables: readonly ShownTable[] = [
  ...shownClients,
  ...shownPasses,
  ...shownCare,
  {
    table: 'settings',
    key: 1,
    select: `SELECT till_id, boutique_name, country, currency, tax_mode, tax_rate_bp, cash_step_minor, time_zone,
      day_starts_at_hour, till_name, sample, associate_discount_limit_bp, manager_discount_limit_bp FROM settings`,
    rowsOf: on('till.set-up', (entry, body) => {
      const where = [entry.till, body.boutiqueName, body.country, body.currency];
      const sums = [body.taxMode, body.taxRateBp, body.cashStepMinor, body.timeZone, body.dayStartsAtHour];
      const limits = [body.associateDiscountLimitBp, body.managerDiscountLimitBp];
      return [[...where, ...sums, body.tillName, body.sample ? 1 : 0, ...limits]];
    }),
  },
  {
    table: 'staff',
    key: 1,
    select: 'SELECT staff_id, given_name, family_name, role FROM staff',
    rowsOf: on('staff.added', (_, body) => [[body.staffId, body.givenName, body.familyName, body.role]]),
  },
  {
    table: 'staff_badges',
    key: 1,
    select: 'SELECT badge_hash, staff_id, state, assigned_at FROM staff_badges',
    rowsOf: (entry, read) => [
      ...on('staff.badge-assigned', ({ at }, { staffId, badge, replaces }) => [
        [badge, staffId, 'in use', at],
        ...(replaces ? [[replaces.badge, staffId, 'replaced', replaces.since]] : []),
      ])(entry, read),
      ...on('staff.badge-blocked', (_, { badge, staffId, since }) => [[badge, staffId, 'blocked', since]])(
        entry,
        read,
      ),
    ],
  },
  {
    // How many are left is the sum of the movements, and checked as that.
    table: 'pieces',
    key: 1,
    select: `SELECT piece_id, code, kind, name, collection, metal, fineness_ppt, weight_mg, stones, certificate,
      size_text, drawing, serialised, currency, price_minor, cost_minor, tax_rate_bp FROM pieces`,
    rowsOf: on('catalogue.received', (_, body) =>
      body.pieces.map((piece) => {
        const what = [piece.pieceId, piece.code, piece.kind, piece.name, piece.collection];
        const metal = [piece.metal?.metal ?? null, piece.metal?.finenessPpt ?? null, piece.weightMg];
        const stones = [canonicalJson(piece.stones), piece.certificate && canonicalJson(piece.certificate)];
        const marks = [piece.sizeText, piece.drawing, piece.serialised ? 1 : 0];
        const { price, cost, taxRateBp } = piece;
        return [...what, ...metal, ...stones, ...marks, price.currency, price.minor, cost.minor, taxRateBp];
      }),
    ),
  },
  {
    table: 'sales',
    key: 1,
    select: `SELECT sale_id, receipt_number, epoch, seq, completed_at, business_date, staff_id, served_by, client_id,
      currency, tax_mode, gross_minor, discount_minor, tax_minor, total_minor FROM sales`,
    rowsOf: onSale((entry, body) => {
      const { gross, discount, tax, total } = body.totals;
      const what = [body.saleId, body.receiptNumber, entry.epoch, entry.seq, entry.at, entry.businessDate];
      const who = [entry.staff, body.servedBy, body.client, body.currency, body.taxMode];
      return [[...what, ...who, gross.minor, discount.minor, tax.minor, total.minor]];
    }),
  },
  {
    // Whether one was used is said by the entry of the step it allowed.
    table: 'approvals',
    key: 1,
    select: 'SELECT approval_id, epoch, seq, action, hash, sale_id, asked_by, given_by FROM approvals',
    rowsOf: on('approval.given', (entry, body) => {
      const what = [body.approvalId, entry.epoch, entry.seq, body.action, body.hash, body.saleId];
      return [[...what, body.askedBy, body.givenBy]];
    }),
  },
  {
    table: 'sale_lines',
    key: 2,
    select: `SELECT sale_id, position, line_id, piece_id, code, kind, name, detail, drawing, serialised, quantity,
      unit_price_minor, discount, tax_rate_bp, net_minor, size FROM sale_lines`,
    rowsOf: onSale((_, body) =>
      body.lines.map((line, position) => {
        const what = [line.lineId, line.pieceId, line.code, line.kind, line.name, line.detail, line.drawing];
        const discount = line.discount && JSON.stringify(line.discount);
        const sums = [
          line.unitPrice.minor,
          discount,
          line.taxRateBp,
          body.totals.lines[position]?.net.minor ?? 0,
          line.size && canonicalJson(line.size),
        ];
        return [body.saleId, position, ...what, line.serialised ? 1 : 0, line.quantity, ...sums];
      }),
    ),
  },
  {
    table: 'sale_settlements',
    key: 1,
    select: `SELECT sale_id, change_currency, change_minor, change_value_minor, rounding_minor, remainder_minor, rates
      FROM sale_settlements`,
    rowsOf: onSale((_, { saleId, change, changeValue, rounding, remainder, rates }) => {
      const sums = [changeValue.minor, rounding.minor, remainder.minor];
      return [[saleId, change.currency, change.minor, ...sums, canonicalJson(rates)]];
    }),
  },
  {
    table: 'sale_tenders',
    key: 2,
    select: `SELECT sale_id, position, kind, currency, tendered_minor, value_minor, reference, brand, last_four,
      authorisation FROM sale_tenders`,
    rowsOf: onSale((_, body) =>
      body.tenders.map((tender, position) => {
        const { kind, tendered, value } = tender;
        const sums = [kind, tendered.currency, tendered.minor, value.minor];
        const slip = kind === 'card' ? [tender.reference, ...slipOf(tender)] : [null, null, null, null];
        return [body.saleId, position, ...sums, ...slip];
      }),
    ),
  },
  {
    table: 'sale_identities',
    key: 1,
    select: 'SELECT sale_id, check_id, document_type, valid_until FROM sale_identities',
    rowsOf: onSale((_, { saleId, identity }) =>
      identity ? [[saleId, identity.checkId, identity.documentType, identity.validUntil]] : [],
    ),
  },
  {
    table: 'receipt_issues',
    key: 2,
    select: 'SELECT sale_id, copy_number, epoch, seq, how FROM receipt_issues',
    rowsOf: on('receipt.issued', (entry, { saleId, copyNumber, how }) => [
      [saleId, copyNumber, entry.epoch, entry.seq, how],
    ]),
  },
  {
    table: 'card_tenders',
    key: 1,
    select: `SELECT reference, sale_id, currency, amount_minor, started_at, state, brand, last_four, authorisation
      FROM card_tenders`,
    rowsOf: (entry, read) => [
      ...on('tender.started', (_, body) => [[...cardOf(body), 'started', null, null, null]])(entry, read),
      ...on('tender.approved', (_, body) => [[...cardOf(body), 'approved', ...slipOf(body)]])(entry, read),
      ...on('tender.declined', (_, body) => [[...cardOf(body), 'declined', null, null, null]])(entry, read),
      ...on('tender.reversed', (_, body) => [[...cardOf(body), 'reversed', ...slipOf(body)]])(entry, read),
    ],
  },
  {
    table: 'rates',
    key: 1,
    select: 'SELECT currency, units, price_ten_thousandths, set_at FROM rates',
    rowsOf: on('rates.set', (entry, body) =>
      body.rates.map(({ currency, rate }) => [
        currency,
        rate?.units ?? null,
        rate?.priceTenThousandths ?? null,
        entry.at,
      ]),
    ),
  },
  {
    table: 'identity_checks',
    key: 1,
    select: `SELECT check_id, epoch, seq, sale_id, client_id, means, document_type, valid_until, document_hash
      FROM identity_checks`,
    rowsOf: on('identity.captured', (entry, body) => {
      const what = [body.saleId, body.client, body.means, body.documentType, body.validUntil];
      return [[body.checkId, entry.epoch, entry.seq, ...what, body.documentHash]];
    }),
  },
  {
    table: 'devices',
    key: 1,
    select: 'SELECT device, settings FROM devices',
    rowsOf: on('till.device-set', (_, { device, settings }) => [
      [device, settings && canonicalJson(settings)],
    ]),
  },
  {
    table: 'stock_movements',
    key: 3,
    select: 'SELECT epoch, seq, piece_id, change FROM stock_movements',
    ownOnly: true,
    rowsOf: (entry, read) => [
      ...on('catalogue.received', (_, body) =>
        body.pieces.map(({ pieceId, quantity }) => [entry.epoch, entry.seq, pieceId, quantity]),
      )(entry, read),
      ...onSale((_, body) =>
        body.lines.map(({ pieceId, quantity }) => [entry.epoch, entry.seq, pieceId, -quantity]),
      )(entry, read),
    ],
  },
  {
    table: 'cash_movements',
    key: 3,
    select: 'SELECT epoch, seq, currency, change_minor FROM cash_movements',
    rowsOf: onSale((entry, body) =>
      drawerMoves(body).map(({ currency, minor }) => [entry.epoch, entry.seq, currency, minor]),
    ),
  },
];

const cardOf = ({ reference, saleId, amount, startedAt }: BodyOf<'tender.started'>): Row => [
  reference,
  saleId,
  amount.currency,
  amount.minor,
  startedAt,
];

const slipOf = (slip: Pick<BodyOf<'tender.approved'>, 'brand' | 'lastFour' | 'authorisation'>): Row => [
  slip.brand,
  slip.lastFour,
  slip.authorisation,
];

function onSale(
  rows: (entry: Entry, body: BodyOf<'sale.completed'>) => readonly Row[],
): ShownTable['rowsOf'] {
  return on('sale.completed', rows);
}
