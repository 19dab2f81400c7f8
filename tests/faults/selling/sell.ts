import { signIn } from '../found-boutique.ts';
import { checkInHand } from './check-told.ts';
import { tellInHand, tellPaid } from './told.ts';
import type { View } from '../../../shared/contract/contract.ts';
import type { Staff } from '../found-boutique.ts';
import type { Random } from '../random.ts';
import type { TillChild } from '../till-child.ts';
import type { Associate, Step } from './associate.ts';
import type { Told } from './told.ts';

export type Life = {
  readonly till: TillChild;
  readonly told: Told;
  readonly staff: Staff;
  readonly associate: Associate;
  readonly random: Random;
  readonly complain: (problem: string) => void;
};

/** Signs in and looks at what is in hand, as an associate does after the till was gone. False when it died again. */
export async function comeBack(life: Life): Promise<boolean> {
  const { till, told, complain } = life;
  if (!(await comeIn(life))) return false;
  const found = await till.call('sales.inHand', {});
  if (!found?.ok) return refused(complain, 'sales.inHand', found);
  checkInHand(told, found.value).forEach(complain);
  const unanswered = told.inFlight;
  // Nobody heard whether it was paid: the screen asks again, and no sale is taken twice.
  if (unanswered?.call === 'sales.pay') return take(life, unanswered);
  tellInHand(told, found.value);
  return true;
}

/**
 * A PIN counts as wrong until it was found right, so that pulling the plug gives no free try: after five deaths in a
 * row while it was checked, the associate has to wait, or a manager lets them in.
 */
async function comeIn({ till, staff }: Life): Promise<boolean> {
  const came = await signIn(till, staff, 'associate');
  if (came !== 'must wait') return came === 'signed in';
  if ((await signIn(till, staff, 'manager')) !== 'signed in') return false;
  const letIn = await till.call('staff.letIn', { staffId: staff.associate });
  return letIn?.ok === true && (await signIn(till, staff, 'associate')) === 'signed in';
}

/** Sells until the till dies, or as long as it may go on. */
export async function sell(life: Life, mayGoOn = () => true): Promise<void> {
  const { till, told, associate, complain, random } = life;
  while (mayGoOn()) {
    const held = told.hand.heldCount === 0 ? nobody : await till.call('sales.held', {});
    if (!held?.ok) return void refused(complain, 'sales.held', held);
    const step = associate.nextStep(told.hand, held.value);
    if (!(await take(life, step))) return;
    // A client leaves: for a while the till only prints and pushes.
    if (step.call === 'sales.pay' && random.chance(0.3)) await aliveFor(till, random.below(120));
  }
}

const nobody: { readonly ok: true; readonly value: View<'sales.held'> } = { ok: true, value: [] };

/** Asks the till for a step and notes what it says; false when it died first. */
async function take({ till, told, complain }: Life, step: Step): Promise<boolean> {
  told.inFlight = step;
  if (step.call === 'sales.pay') {
    const paid = await till.call(step.call, step.input);
    if (!paid?.ok) return refused(complain, step.call, paid);
    tellPaid(told, paid.value);
    return true;
  }
  const changed = await till.call(step.call, step.input);
  if (!changed?.ok) return refused(complain, step.call, changed);
  tellInHand(told, changed.value);
  return true;
}

type Refusal = { readonly ok: false; readonly error: { readonly code: string; readonly message: string } };

/** A till that died says nothing; one that refuses what is allowed is a problem. */
function refused(complain: Life['complain'], call: string, reply: Refusal | null): false {
  if (reply) complain(`refused: ${call}, ${reply.error.code}: ${reply.error.message}`);
  return false;
}

async function aliveFor(till: TillChild, ms: number): Promise<void> {
  const pause = Promise.withResolvers<void>();
  const timer = setTimeout(pause.resolve, ms);
  await Promise.race([pause.promise, till.dead]);
  clearTimeout(timer);
}
