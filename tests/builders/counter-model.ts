import type { ErrorCode } from '../../shared/messages/errors.ts';

/** What the counter of one boutique must do, told as simply as possible: the real till is held against it. */
export type Line = { readonly piece: number; readonly quantity: number; readonly basisPoints: number | null };
type Sale = { readonly lines: readonly Line[]; readonly steps: readonly (readonly Line[])[] };
export type Counter = {
  readonly goods: readonly { readonly serialised: boolean; readonly stock: number }[];
  readonly inHand: Sale | null;
  readonly held: readonly Sale[];
  /** What undo brings back while nothing else was done: a void, or the hold that is last in `held`. */
  readonly justParked: { readonly sale: Sale; readonly how: 'hold' | 'void' } | null;
  readonly paid: number;
};

export type Action =
  | { readonly do: 'scan'; readonly piece: number }
  | { readonly do: 'quantity'; readonly line: number; readonly quantity: number }
  | { readonly do: 'discount'; readonly line: number; readonly basisPoints: number }
  | { readonly do: 'remove'; readonly line: number }
  | { readonly do: 'recall'; readonly at: number }
  | { readonly do: 'hold' | 'void' | 'undo' | 'pay' | 'restart' };
type Outcome = Counter | ErrorCode;

/** What the counter is after an action, or why it is refused. `limit` is the person's discount limit in basis points. */
export function after(counter: Counter, action: Action, limit: number): Outcome {
  switch (action.do) {
    case 'scan':
      return scan(counter, action.piece);
    case 'quantity':
      return onLine(counter, action.line, (line) => {
        const free = freeOf(counter, line.piece);
        if (action.quantity > (goodsOf(counter, line.piece).serialised ? 1 : free)) return 'piece.too-few';
        return { ...line, quantity: action.quantity };
      });
    case 'discount':
      return onLine(counter, action.line, (line) =>
        action.basisPoints > limit ? 'discount.over-limit' : { ...line, basisPoints: action.basisPoints },
      );
    case 'remove':
      return onLine(counter, action.line, () => null);
    case 'hold':
    case 'void':
      return park(counter, action.do);
    case 'recall':
      return recall(counter, action.at);
    case 'undo':
      return undo(counter);
    case 'pay':
      return pay(counter);
    case 'restart':
      return counter;
  }
}

/** The lines of every sale that is not a fact yet. */
export const openLines = ({ inHand, held }: Counter): readonly Line[] =>
  [...(inHand ? [inHand] : []), ...held].flatMap(({ lines }) => lines);

/** Whether there is something to take back. */
export const canUndo = ({ inHand, justParked }: Counter): boolean =>
  justParked !== null || (inHand !== null && inHand.steps.length > 0);

const goodsOf = ({ goods }: Counter, piece: number) => goods[piece] ?? { serialised: true, stock: 0 };

/** How many of a piece are in stock and on no held sale. */
const freeOf = (counter: Counter, piece: number): number =>
  counter.held
    .flatMap(({ lines }) => lines)
    .reduce(
      (free, line) => (line.piece === piece ? free - line.quantity : free),
      goodsOf(counter, piece).stock,
    );

function scan(counter: Counter, piece: number): Outcome {
  const { serialised, stock } = goodsOf(counter, piece);
  const lines = counter.inHand?.lines ?? [];
  const there = lines.find((line) => line.piece === piece);
  const free = freeOf(counter, piece);
  if (there && serialised) return 'piece.on-sale-already';
  if (stock < 1) return 'piece.sold';
  if (free < (there?.quantity ?? 0) + 1) return serialised ? 'piece.held' : 'piece.too-few';
  if (!there) return changed(counter, [...lines, { piece, quantity: 1, basisPoints: null }]);
  return changed(
    counter,
    lines.map((line) => (line === there ? { ...line, quantity: line.quantity + 1 } : line)),
  );
}

function onLine(counter: Counter, at: number, change: (line: Line) => Line | null | ErrorCode): Outcome {
  const lines = counter.inHand?.lines ?? [];
  const line = lines[at];
  if (!line) return 'sale.line-unknown';
  const after = change(line);
  if (typeof after === 'string') return after;
  return changed(
    counter,
    lines.flatMap((one) => (one === line ? (after ?? []) : one)),
  );
}

// Every change of the sale in hand ends what could be undone of a hold or a void, and the past of a held sale.
const changed = (counter: Counter, lines: readonly Line[]): Counter => ({
  ...settled(counter),
  inHand: { lines, steps: counter.inHand ? [...counter.inHand.steps, counter.inHand.lines] : [[]] },
});

const settled = (counter: Counter): Counter => ({
  ...counter,
  justParked: null,
  held: counter.justParked ? counter.held.map((sale) => ({ ...sale, steps: [] })) : counter.held,
});

function park(counter: Counter, how: 'hold' | 'void'): Outcome {
  const sale = counter.inHand;
  if (!sale || sale.lines.length === 0) return 'sale.none';
  const held = how === 'hold' ? [...counter.held, sale] : counter.held;
  return { ...counter, inHand: null, held, justParked: { sale, how } };
}

function recall(counter: Counter, at: number): Outcome {
  const sale = counter.held[at];
  if (!sale) return 'sale.not-held';
  const rest = counter.held.filter((_, index) => index !== at);
  const current = counter.inHand && counter.inHand.lines.length > 0 ? [{ ...counter.inHand, steps: [] }] : [];
  return { ...counter, inHand: sale, held: [...rest.map(pastless), ...current], justParked: null };
}
const pastless = (sale: Sale): Sale => ({ ...sale, steps: [] });

function undo(counter: Counter): Outcome {
  const { inHand, justParked } = counter;
  if (justParked) {
    const held = justParked.how === 'hold' ? counter.held.slice(0, -1) : counter.held;
    return { ...counter, inHand: justParked.sale, held, justParked: null };
  }
  const before = inHand?.steps.at(-1);
  if (!inHand || !before) return 'sale.nothing-to-undo';
  return { ...counter, inHand: { lines: before, steps: inHand.steps.slice(0, -1) } };
}

function pay(counter: Counter): Outcome {
  const { inHand, goods } = counter;
  if (!inHand || inHand.lines.length === 0) return 'sale.none';
  const sold = (piece: number) => inHand.lines.find((line) => line.piece === piece)?.quantity ?? 0;
  return {
    ...counter,
    inHand: null,
    goods: goods.map((one, piece) => ({ ...one, stock: one.stock - sold(piece) })),
    paid: counter.paid + 1,
  };
}
