import { assert } from '../../../shared/result.ts';
import { stock } from '../found-boutique.ts';
import type { CallName, Input, View } from '../../../shared/contract/contract.ts';
import type { Random } from '../random.ts';

/** Something an associate asks of the till that changes it. */
export type Step = { [N in StepName]: { readonly call: N; readonly input: Input<N> } }[StepName];
type StepName = Extract<
  CallName,
  `sales.${'scan' | 'setQuantity' | 'discountLine' | 'removeLine' | 'undo' | 'hold' | 'recall' | 'void' | 'pay'}`
>;
type InHand = View<'sales.inHand'>;

/** Finds something to do: rings up pieces, changes its mind, holds, recalls, gives up, and mostly gets paid. */
export type Associate = {
  readonly nextStep: (hand: InHand, held: View<'sales.held'>) => Step;
  /** Most pieces are sold: time for a fresh boutique. */
  readonly isOut: () => boolean;
};

export function makeAssociate(random: Random): Associate {
  let scanned = 0;
  const scan = (): Step => {
    const one = scanned < stock.oneOfAKind && random.chance(0.7);
    const text = one ? `R-${(scanned += 1)}` : `C-${1 + random.below(stock.goods)}`;
    return { call: 'sales.scan', input: { text } };
  };
  return {
    nextStep: (hand, held) => {
      const [oldest] = held;
      if (oldest && random.chance(hand.sale ? 0.02 : 0.2))
        return { call: 'sales.recall', input: { saleId: oldest.saleId } };
      if (hand.canUndo && random.chance(0.08)) return { call: 'sales.undo', input: {} };
      const empty = (hand.sale?.lines.length ?? 0) === 0;
      if (empty || random.chance(0.3)) return scan();
      return random.chance(0.5) ? pay(hand, random) : change(hand, random);
    },
    isOut: () => scanned >= stock.oneOfAKind,
  };
}

/** Takes cash: the exact amount, or notes that need change. */
function pay({ sale, cash }: InHand, random: Random): Step {
  assert(sale && cash, 'only a sale in hand is paid');
  const { minor, currency } = cash.due;
  const tendered = { minor: minor + random.pick([0, 500, 20_000]), currency };
  return {
    call: 'sales.pay',
    input: { saleId: sale.saleId, revision: sale.revision, tenders: [{ kind: 'cash', tendered }] },
  };
}

function change({ sale }: InHand, random: Random): Step {
  const [first, ...rest] = sale?.lines ?? [];
  assert(first, 'only a sale with lines is changed');
  const { lineId, serialised } = random.pick([first, ...rest]);
  const discount = { kind: 'share', basisPoints: 1 + random.below(500) } as const;
  return random.pick<Step>([
    { call: 'sales.discountLine', input: { lineId, discount } },
    { call: 'sales.setQuantity', input: { lineId, quantity: serialised ? 1 : 1 + random.below(9) } },
    { call: 'sales.removeLine', input: { lineId } },
    random.chance(0.5) ? { call: 'sales.void', input: {} } : { call: 'sales.hold', input: { note: null } },
  ]);
}
