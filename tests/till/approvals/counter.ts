import { anna, mali } from '../../builders/people.ts';
import { aRing, priced } from '../../builders/pieces.ts';
import { openTestTill } from '../../test-till.ts';
import type { TestConnection } from '../../builders/connection.ts';
import type { TestTill } from '../../test-till.ts';
import type { ApprovalWhat } from '../../../shared/contract/approvals.ts';
import type { LineDiscount } from '../../../shared/domain/sale.ts';
import type { ApprovalId, LineId } from '../../../shared/ids.ts';

type Counter = Pick<TestConnection, 'ask' | 'call' | 'refusal' | 'staffId'>;

export const rings = [aRing(priced(1_000_000)), aRing(priced(2_000_000))] as const;
export const share = (basisPoints: number): LineDiscount => ({ kind: 'share', basisPoints });

/** Anna at the counter with two rings on the sale, and the lines they lie on. */
export async function annaWithRings(): Promise<{ till: TestTill; lines: readonly [LineId, LineId] }> {
  const till = await openTestTill({ pieces: rings });
  await till.signIn(anna).scan(rings[0].code).scan(rings[1].code);
  return { till, lines: await linesOf(till) };
}

export async function linesOf(till: Counter): Promise<readonly [LineId, LineId]> {
  const [first, second] = (await till.ask('sales.inHand', {})).sale?.lines ?? [];
  if (!first || !second) throw new Error('Two rings should lie on the sale');
  return [first.lineId, second.lineId];
}

export const discountOn = (lineId: LineId, basisPoints: number): ApprovalWhat => ({
  kind: 'discount',
  lineId,
  discount: share(basisPoints),
});

/** Asks for an approval and gives its number. */
export const askFor = async (till: Counter, what: ApprovalWhat): Promise<ApprovalId> =>
  (await till.ask('approvals.ask', { what })).approvalId;

/** Mali says yes on this connection. */
export const maliGives = async (till: Counter, approvalId: ApprovalId, pin: string = mali.pin) =>
  till.refusal('approvals.giveByPin', { approvalId, staffId: await till.staffId(mali), pin });

/** Gives the discount with the approval; what refuses it, or null. */
export const give = (till: Counter, lineId: LineId, basisPoints: number, approvalId: ApprovalId) =>
  till.refusal('sales.discountLine', { lineId, discount: share(basisPoints), approvalId });
