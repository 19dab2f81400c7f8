import { breakGlassMs, isOverdue } from '../../../shared/domain/break-glass.ts';
import { err, ok } from '../../../shared/result.ts';
import { cardOf } from '../clients/cards.ts';
import { findClient } from '../clients/client-store.ts';
import { sealWords } from '../clients/key-store.ts';
import { countLooks } from '../clients/look-store.ts';
import { transaction } from '../database/transaction.ts';
import { record } from '../journal/record.ts';
import { findBreakGlass, keepReview, reviewed, unreviewed } from '../passes/break-glass-store.ts';
import { refuseCardNumbers } from '../refuse-card-numbers.ts';
import { nameOf } from '../staff/staff-store.ts';
import type { BreakGlass } from '../../../shared/contract/review.ts';
import type { Instant } from '../../../shared/clock.ts';
import type { Handler } from '../door/handlers.ts';
import type { House } from '../house.ts';
import type { BreakGlassTaken } from '../passes/break-glass-store.ts';

const [mostWaiting, mostReviewed] = [200, 50];

export const breakGlass: Handler<'review.breakGlass'> = (_, { house }) => ok(lists(house));

/** A manager's word on a colleague who opened a VIP's file. It can be said again: the later word counts. */
export const answerBreakGlass: Handler<'review.answerBreakGlass'> = (
  { breakGlassId, accepted, word },
  { house, session },
) => {
  const noCard = refuseCardNumbers(word ?? '');
  if (!noCard.ok) return noCard;
  const taken = findBreakGlass(house.db(), breakGlassId);
  const client = taken && findClient(house.db(), taken.clientId);
  if (!taken || !client) return err({ code: 'break-glass.unknown' });
  if (taken.staffId === session.staffId) return err({ code: 'break-glass.own' });
  if (!accepted && word === null) return err({ code: 'break-glass.word-needed' });
  const { clientId } = client;
  transaction(house.db(), (db) => {
    const { entry, body } = record(db, house, 'client.break-glass-reviewed', session.staffId, (id) => ({
      clientId,
      breakGlassId,
      accepted,
      word: word === null ? null : sealWords(db, clientId, id, 'word', word),
    }));
    keepReview(db, entry, body, word);
  });
  house.publish('review.changed', {});
  house.courier.wake();
  return ok(lists(house));
};

const lists = (house: House) => ({
  waiting: shown(house, unreviewed(house.db(), mostWaiting)),
  reviewed: shown(house, reviewed(house.db(), mostReviewed)),
});

const shown = (house: House, taken: readonly BreakGlassTaken[]): BreakGlass[] =>
  taken.flatMap((one) => shownOne(house, one));

function shownOne({ db, time }: House, taken: BreakGlassTaken): BreakGlass[] {
  const { breakGlassId, clientId, staffId, takenAt, reason, words, review } = taken;
  const client = findClient(db(), clientId);
  if (!client) return [];
  const until = (takenAt + breakGlassMs) as Instant;
  return [
    {
      breakGlassId,
      ...cardOf(db(), client),
      takenAt,
      takenBy: nameOf(db(), staffId),
      staffId,
      reason,
      words,
      looks: countLooks(db(), { staffId, clientId, from: takenAt, until }),
      review: review && { accepted: review.accepted, at: review.at, by: nameOf(db(), review.by) },
      word: review?.word ?? null,
      overdue: isOverdue({ takenAt, reviewed: review !== null }, time.now()),
    },
  ];
}
