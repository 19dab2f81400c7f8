import { addPiece, discountLine, removeLine, scan, setQuantity, undo } from './edits.ts';
import { hold, listHeld, recall, voidInHand } from './parking.ts';
import { pay, receipt } from './payment.ts';
import { ofDay } from './day-sales.ts';
import { inHand } from './in-hand.ts';
import { ok } from '../../../shared/result.ts';
import type { Handlers } from '../door/handlers.ts';

export const salesHandlers = {
  'sales.inHand': (_, { house }) => ok(inHand(house)),
  'sales.scan': scan,
  'sales.addPiece': addPiece,
  'sales.setQuantity': setQuantity,
  'sales.discountLine': discountLine,
  'sales.removeLine': removeLine,
  'sales.undo': undo,
  'sales.hold': hold,
  'sales.held': listHeld,
  'sales.recall': recall,
  'sales.void': voidInHand,
  'sales.pay': pay,
  'sales.receipt': receipt,
  'sales.ofDay': ofDay,
} satisfies Partial<Handlers>;
