import { randomUUID } from 'node:crypto';
import { firstPolicy } from '../../../resources/policy/first-policy.ts';
import { callNames } from '../../../shared/contract/contract.ts';
import { named } from '../../builders/clients.ts';
import { validInputs } from '../../builders/valid-inputs.ts';
import { passport } from '../identity/counter.ts';
import { cheaper, profile } from './planted.ts';
import type { CallName, Input } from '../../../shared/contract/contract.ts';
import type { CheckId, LineId, PieceId, SaleId, StaffId, TenderId } from '../../../shared/ids.ts';
import type { TestConnection } from '../../builders/connection.ts';
import type { Planted } from './planted.ts';

/** What there is to point at: the plant, and how the counter stands at this moment. */
export type Aim = Planted & {
  readonly saleId: SaleId;
  readonly revision: number;
  readonly lineId: LineId;
  readonly tenderId: TenderId;
  readonly checkId: CheckId;
  /** The sale that was paid by card; none yet is the sale in hand. */
  readonly paidId: SaleId;
  readonly pieceIds: readonly PieceId[];
  readonly staffIds: readonly StaffId[];
};

/** Aims at whatever the counter's sale is when it is asked; one that is gone is aimed at all the same. */
export async function takeAim(
  till: TestConnection,
  known: Planted & Pick<Aim, 'paidId'>,
): Promise<(checkId: CheckId) => Promise<Aim>> {
  const { pieces } = await till.ask('catalogue.search', { text: '', kind: null });
  const tiles = await till.ask('staff.tiles', {});
  const pieceIds = pieces.map(({ pieceId }) => pieceId);
  const staffIds = tiles.map(({ staffId }) => staffId);
  const lost = { lineId: randomUUID() as LineId, tenderId: randomUUID() as TenderId };
  let last = { saleId: known.paidId, revision: 1, ...lost };
  return async (checkId) => {
    const { sale } = await till.ask('sales.inHand', {});
    const state = await till.call('tenders.state', {});
    if (sale) {
      const [line] = sale.lines;
      const lies = state.ok ? (state.value.staged[0]?.tenderId ?? state.value.started[0]?.reference) : null;
      last = {
        saleId: sale.saleId,
        revision: sale.revision,
        lineId: line?.lineId ?? last.lineId,
        tenderId: lies ?? last.tenderId,
      };
    }
    return { ...known, ...last, checkId, pieceIds, staffIds };
  };
}

type Inputs = { readonly [N in CallName]: readonly Input<N>[] };

/** Every call, pointed at what is planted in each way that could bring it out. What no line names asks for no subject. */
export function pointedInputs(aim: Aim): Inputs {
  const { clientId, otherId, saleId, revision, lineId, tenderId, checkId, paidId, pieceIds, staffIds } = aim;
  const valid = validInputs();
  const asTheyAre = Object.fromEntries(callNames.map((name) => [name, [valid[name]]])) as unknown as Inputs;
  const discount = { kind: 'share', basisPoints: 100 } as const;
  const client = { clientId } as const;
  const typed = profile.name ? [profile.name.given, profile.name.family ?? ''] : [];
  const searched = [...typed, typed.join(' '), profile.phone ?? '', profile.email ?? '', aim.clientNumber];
  return {
    ...asTheyAre,
    'staff.signIn': staffIds.slice(0, 1).map((staffId) => ({ staffId, pin: '000000' })),
    'staff.letIn': staffIds.map((staffId) => ({ staffId })),
    'catalogue.search': [
      { text: '', kind: null },
      { text: 'aube', kind: 'ring' },
    ],
    'catalogue.piece': pieceIds.map((pieceId) => ({ pieceId })),
    'sales.scan': [{ text: cheaper.code }, { text: aim.clientNumber }],
    'sales.addPiece': pieceIds.map((pieceId) => ({ pieceId })),
    'sales.setQuantity': [{ lineId, quantity: 1 }],
    'sales.discountLine': [{ lineId, discount }],
    'sales.removeLine': [{ lineId }],
    'sales.recall': [{ saleId }, { saleId: paidId }],
    'sales.pay': [
      { saleId: paidId, revision, tenders: [] },
      { saleId, revision, tenders: [{ kind: 'cash', tendered: { minor: 90_000_000, currency: 'LAK' } }] },
    ],
    'sales.receipt': [{ saleId: paidId }],
    'clients.find': searched.map((text) => ({ text })),
    'clients.card': [client],
    'clients.reveal': (['contact', 'belongings', 'commercial'] as const).map((group) => ({
      clientId,
      group,
    })),
    // Looks like the planted one by phone: whoever asks must not be told whom.
    'clients.create': [
      {
        ...valid['clients.create'],
        policyVersion: firstPolicy.version,
        profile: { ...profile, name: named('Any', 'Body'), email: null, birthDate: null, addresses: [] },
        consents: [],
      },
    ],
    'clients.change': [{ clientId, changes: { language: 'lo' } }],
    'clients.setConsent': [{ clientId, purpose: 'offers', channel: 'phone', given: true, how: 'in person' }],
    'clients.assignAdviser': [{ clientId, staffId: staffIds[0] ?? null }],
    'clients.setTier': [{ clientId, tier: 'VVIP' }],
    'clients.merge': [{ keep: clientId, drop: otherId }],
    // By name, by guesses and by a word that nobody gave: the right phone would be a proof.
    'clients.attach': [
      { saleId, clientId, proof: { kind: 'name' } },
      { saleId, clientId, proof: { kind: 'phone', text: '020 5598 7124' } },
      { saleId, clientId, proof: { kind: 'email', text: 'planted.male@example.com' } },
      { saleId, clientId, proof: { kind: 'card', code: aim.clientNumber } },
      { saleId, clientId, proof: { kind: 'manager', approvalId: null } },
    ],
    'care.letter': [client],
    'care.looks': [client],
    'care.noteWish': [{ clientId, text: 'A clasp', code: null }],
    'care.fulfilWish': [{ clientId, wishId: aim.wishId }],
    'care.noteOccasion': [{ ...valid['care.noteOccasion'], clientId }],
    'care.dropOccasion': [{ clientId, occasionId: aim.occasionId }],
    // At somebody else: at the planted one it would change how the window stands to them.
    'passes.breakGlass': [{ clientId: otherId, reason: 'after-sales', words: null }],
    'passes.openCase': [{ clientId: otherId, caseNumber: 'PR-2026-7', reason: 'A copy' }],
    'sizes.ofClient': [client],
    'sizes.setLine': [{ lineId, size: null }],
    'tenders.takeCash': [{ saleId, revision, tendered: { minor: 1_000_000, currency: 'LAK' } }],
    'tenders.startCard': [{ saleId, revision, amount: { minor: 1_000_000, currency: 'LAK' } }],
    'tenders.endCard': [{ reference: tenderId, outcome: { kind: 'declined' } }],
    'tenders.takeBack': [{ tenderId }],
    'tenders.reverseCard': [{ tenderId }],
    'approvals.ask': [
      { what: { kind: 'client present', clientId } },
      { what: { kind: 'identity override', checkId, reason: 'worn zone' } },
      { what: { kind: 'typed identity', checkId, documentHash: 'ab'.repeat(32) } },
      { what: { kind: 'discount', lineId, discount: { kind: 'share', basisPoints: 5_000 } } },
    ],
    'identity.begin': [{ saleId: paidId }, { saleId }],
    'identity.scan': [{ checkId, text: passport().join('\r') }],
    'identity.type': [{ ...valid['identity.type'], checkId }],
    'identity.confirm': [{ checkId, compared: true }],
    'identity.giveUp': [{ checkId }],
    'documents.receipt': [{ saleId: paidId, language: 'en' }],
    'documents.receiptPdf': [{ saleId: paidId, language: 'en' }],
    'printing.print': [{ saleId: paidId }],
    'journal.read': [{ beforeSeq: null }, { beforeSeq: 12 }],
  };
}
