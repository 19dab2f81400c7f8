import { fullName } from '../../../shared/domain/client-name.ts';
import { err, ok } from '../../../shared/result.ts';
import { transaction } from '../database/transaction.ts';
import { record } from '../journal/record.ts';
import { saleInHand } from '../sales/open-sale-store.ts';
import { hasLeaseFor, spendCode } from '../rights/lease.ts';
import { mayReveal } from './cards.ts';
import { findClient } from './client-store.ts';
import { insertLook, looksLeft } from './look-store.ts';
import { pastSales, piecesBought, spendOf } from './purchases.ts';
import type { Revealed, RevealGroup } from '../../../shared/contract/client-file.ts';
import type { Reader } from '../database/query.ts';
import type { Handler } from '../door/handlers.ts';
import type { ClientFile } from './client-store.ts';

/** Opens a part of a file: written down first, then shown. */
export const reveal: Handler<'clients.reveal'> = ({ clientId: asked, group }, context) => {
  const { house, session } = context;
  const client = findClient(house.db(), asked);
  if (!client) return err({ code: 'client.unknown' });
  if (!mayReveal(context, client, group)) return err({ code: 'client.not-yours' });
  if (looksLeft(house.db(), session.staffId, house.time.businessDate()) === 0)
    return err({ code: 'client.looks-used-up' });
  const { clientId } = client;
  const act = { kind: 'reveal', clientId, group } as const;
  if (!hasLeaseFor(context, act)) return err({ code: 'rights.stale' });
  const sale = saleInHand(house.db());
  const saleId = sale?.client === clientId ? sale.saleId : null;
  transaction(house.db(), (db) => {
    spendCode(db, context, act);
    const { entry } = record(db, house, 'client.revealed', session.staffId, { clientId, group, saleId });
    insertLook(db, entry, session.staffId, { clientId, what: group, saleId });
  });
  house.courier.wake();
  return ok(partOf(house.db(), client, group));
};

function partOf(db: Reader, { clientId, tier, profile }: ClientFile, group: RevealGroup): Revealed {
  switch (group) {
    case 'contact': {
      const { name, addresses, ...rest } = profile;
      return {
        group,
        clientId,
        fullName: name && fullName(name),
        name,
        addresses: [...addresses],
        ...rest,
      };
    }
    case 'belongings':
      return { group, clientId, tier, pieces: piecesBought(db, clientId) };
    case 'commercial':
      return { group, clientId, spend: spendOf(db, clientId), sales: pastSales(db, clientId) };
  }
}
