import { randomUUID } from 'node:crypto';
import { aRing } from './pieces.ts';
import type { CallName, Input } from '../../shared/contract/contract.ts';
import type { ApprovalId, ClientId, LineId, PieceId, SaleId, StaffId, TenderId } from '../../shared/ids.ts';

/** Something that every call understands, about things that do not exist: for tests of the door, which looks no further. */
export const validInputs = (): { readonly [N in CallName]: Input<N> } => ({
  'start.state': {},
  'start.trySample': {},
  'start.setUp': {
    boutique: { name: 'Another', country: 'LA', currency: 'LAK', taxMode: 'inclusive', taxRateBp: 1_000 },
    tillName: 'till B',
    manager: { givenName: 'Nina', familyName: 'Vong', pin: '592748' },
    associates: [],
  },
  'start.unlock': { recoveryCode: 'ABCD' },
  'staff.tiles': {},
  'staff.signIn': { staffId: randomUUID() as StaffId, pin: '000000' },
  'staff.session': {},
  'staff.lock': {},
  'staff.letIn': { staffId: randomUUID() as StaffId },
  'till.status': {},
  'catalogue.search': { text: 'ring', kind: null },
  'catalogue.piece': { pieceId: randomUUID() as PieceId },
  'catalogue.receive': { pieces: [aRing()].map(({ stones, ...ring }) => ({ ...ring, stones: [...stones] })) },
  'sales.inHand': {},
  'sales.scan': { text: 'R-0000' },
  'sales.addPiece': { pieceId: randomUUID() as PieceId },
  'sales.setQuantity': { lineId: randomUUID() as LineId, quantity: 2 },
  'sales.discountLine': { lineId: randomUUID() as LineId, discount: { kind: 'share', basisPoints: 100 } },
  'approvals.ask': {
    what: {
      kind: 'discount',
      lineId: randomUUID() as LineId,
      discount: { kind: 'share', basisPoints: 1_000 },
    },
  },
  'approvals.giveByPin': {
    approvalId: randomUUID() as ApprovalId,
    staffId: randomUUID() as StaffId,
    pin: '000000',
  },
  'approvals.askHeadOffice': { approvalId: randomUUID() as ApprovalId },
  'approvals.giveByCode': { approvalId: randomUUID() as ApprovalId, code: 'ABCD-EFGH' },
  'sizes.setLine': { lineId: randomUUID() as LineId, size: null },
  'sizes.ofClient': { clientId: randomUUID() as ClientId },
  'tenders.state': {},
  'tenders.takeCash': {
    saleId: randomUUID() as SaleId,
    revision: 1,
    tendered: { minor: 500, currency: 'LAK' },
  },
  'tenders.takeBack': { tenderId: randomUUID() as TenderId },
  'tenders.startCard': {
    saleId: randomUUID() as SaleId,
    revision: 1,
    amount: { minor: 500, currency: 'LAK' },
  },
  'tenders.endCard': { reference: randomUUID() as TenderId, outcome: { kind: 'declined' } },
  'tenders.reverseCard': { tenderId: randomUUID() as TenderId },
  'tenders.rates': {},
  'tenders.setRates': { rates: [{ currency: 'EUR', rate: null }] },
  'cash.drawer': {},
  'sales.removeLine': { lineId: randomUUID() as LineId },
  'sales.undo': {},
  'sales.hold': { note: null },
  'sales.held': {},
  'sales.recall': { saleId: randomUUID() as SaleId },
  'sales.void': {},
  'sales.pay': {
    saleId: randomUUID() as SaleId,
    revision: 1,
    tenders: [{ kind: 'cash', tendered: { minor: 500, currency: 'LAK' } }],
  },
  'sales.receipt': { saleId: randomUUID() as SaleId },
  'sales.ofDay': {},
  // Nobody listens on the discard port.
  'sync.enrol': { address: 'http://127.0.0.1:9', code: 'ABCD-EFGH' },
  'sync.now': {},
  'journal.read': { beforeSeq: null },
});
