import { err, ok } from '../../../shared/result.ts';
import { mayReveal } from '../clients/cards.ts';
import { findClient } from '../clients/client-store.ts';
import { tell } from '../clients/edit.ts';
import { transaction } from '../database/transaction.ts';
import { record } from '../journal/record.ts';
import { refuseCardNumbers } from '../refuse-card-numbers.ts';
import { keepDropped, keepFulfilled, occasionsOf, wishesOf } from './care-store.ts';
import { wishedPiece, writeOccasion, writeWish } from './write-care.ts';
import type { Failure } from '../../../shared/contract/app-error.ts';
import type { ClientId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import type { ClientFile } from '../clients/client-store.ts';
import type { Handler, SignedIn } from '../door/handlers.ts';

export const noteWish: Handler<'care.noteWish'> = ({ clientId: asked, text, code }, context) => {
  const { house, session } = context;
  const noCard = refuseCardNumbers(text ?? '', code ?? '');
  if (!noCard.ok) return noCard;
  const client = findClient(house.db(), asked);
  if (!client) return err({ code: 'client.unknown' });
  const piece = code === null ? null : wishedPiece(house.db(), code);
  if (code !== null && !piece) return err({ code: 'scan.unknown', details: { code: code.slice(0, 40) } });
  if (text === null && !piece) return err({ code: 'care.empty-wish' });
  const { clientId } = client;
  transaction(house.db(), (db) => writeWish(db, house, session.staffId, clientId, { text, piece }));
  return noted(context, clientId);
};

export const noteOccasion: Handler<'care.noteOccasion'> = ({ clientId: asked, ...occasion }, context) => {
  const { house, session } = context;
  const noCard = refuseCardNumbers(occasion.words ?? '');
  if (!noCard.ok) return noCard;
  const client = findClient(house.db(), asked);
  if (!client) return err({ code: 'client.unknown' });
  const { clientId } = client;
  transaction(house.db(), (db) => writeOccasion(db, house, session.staffId, clientId, occasion));
  return noted(context, clientId);
};

export const fulfilWish: Handler<'care.fulfilWish'> = ({ clientId, wishId }, context) => {
  const client = theirs(context, clientId);
  if (!client.ok) return client;
  const { house, session } = context;
  const wish = { clientId: client.value.clientId, wishId };
  if (!wishesOf(house.db(), wish.clientId).some((one) => one.wishId === wishId))
    return err({ code: 'care.unknown' });
  transaction(house.db(), (db) => {
    record(db, house, 'client.wish-fulfilled', session.staffId, wish);
    keepFulfilled(db, wish);
  });
  return noted(context, wish.clientId);
};

export const dropOccasion: Handler<'care.dropOccasion'> = ({ clientId, occasionId }, context) => {
  const client = theirs(context, clientId);
  if (!client.ok) return client;
  const { house, session } = context;
  const occasion = { clientId: client.value.clientId, occasionId };
  if (!occasionsOf(house.db(), occasion.clientId).some((one) => one.occasionId === occasionId))
    return err({ code: 'care.unknown' });
  transaction(house.db(), (db) => {
    record(db, house, 'client.occasion-dropped', session.staffId, occasion);
    keepDropped(db, occasion);
  });
  return noted(context, occasion.clientId);
};

/** The client, when this person may see what they would change. */
function theirs(context: SignedIn, clientId: ClientId): Result<ClientFile, Failure> {
  const client = findClient(context.house.db(), clientId);
  if (!client) return err({ code: 'client.unknown' });
  return mayReveal(context, client, 'commercial') ? ok(client) : err({ code: 'client.not-yours' });
}

function noted(context: SignedIn, clientId: ClientId): Result<Record<string, never>, Failure> {
  tell(context, clientId);
  return ok({});
}
