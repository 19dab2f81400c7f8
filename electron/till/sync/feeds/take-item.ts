import { purchaseOf } from '../../../../shared/sync/identity-facts.ts';
import { assertNever } from '../../../../shared/result.ts';
import { run } from '../../database/query.ts';
import { keepFedLook } from '../../clients/fed-looks.ts';
import { keepHold } from '../../clients/hold-store.ts';
import { keepIdentityKeys } from '../../identity/key-store.ts';
import { keepIdentityTotals } from '../../identity/purchases.ts';
import { keepIdentityRules } from '../../identity/rule-store.ts';
import { keepPrivacyOfficer } from '../../settings/privacy-officer.ts';
import { takeBlocked } from '../../staff/badges.ts';
import { keepCode } from '../../staff/pin-code-store.ts';
import { takePerson } from '../../staff/take-person.ts';
import { applyRates } from '../../tenders/rates-store.ts';
import { isClientKind, takeClientFact } from './client-facts.ts';
import { hasFedEntry, insertFedEntry } from './fed-entries.ts';
import { destroyKey } from './key-lane.ts';
import { keepRights } from './rights.ts';
import { takeMovements, takePieces } from './stock.ts';
import type { Entry } from '../../../../shared/sync/entry.ts';
import type { FeedItem } from '../../../../shared/sync/feeds.ts';
import type { Writer } from '../../database/query.ts';
import type { Scribe } from '../../journal/record.ts';
import type { Keys } from './client-facts.ts';

/** Takes one thing that head office tells; taken twice, it changes nothing. Throws where it makes no sense here. */
export function takeItem(db: Writer, scribe: Scribe, item: FeedItem, keys: Keys): void {
  switch (item.topic) {
    case 'entry':
      return takeEntry(db, item.entry, keys);
    case 'stock':
      return takeMovements(db, item.movements);
    case 'rates':
      return applyRates(
        db,
        scribe,
        null,
        item.rates.filter(({ currency }) => currency !== scribe.settings.currency),
      );
    case 'staff':
      return keepRights(db, item);
    case 'person':
      return takePerson(db, scribe, item);
    case 'badge-blocked':
      return takeBlocked(db, scribe, item);
    case 'pin-code':
      return keepCode(db, item, scribe.time.now());
    case 'rules':
      return keepIdentityRules(db, item.rules);
    case 'client-hold':
      return keepHold(db, item);
    case 'purchase':
      return keepIdentityTotals(db, [purchaseOf(item.purchase)]);
    case 'look':
      return keepFedLook(db, scribe.settings.tillId, item.look);
    case 'identity-keys':
      return keepIdentityKeys(db, item);
    case 'key-gone':
      return destroyKey(db, item.keyId);
    case 'policy':
      return keepPolicy(db, item);
    case 'privacy-officer':
      return keepPrivacyOfficer(db, item.officer);
    default:
      return assertNever(item);
  }
}

function takeEntry(db: Writer, entry: Entry, keys: Keys): void {
  if (isClientKind(entry.kind)) return takeClientFact(db, entry, entry.kind, keys);
  if (entry.kind !== 'catalogue.received')
    throw new Error(`Nothing here shows ${entry.kind} of another till`);
  if (!hasFedEntry(db, entry)) insertFedEntry(db, takePieces(db, entry), null);
}

const keepPolicy = (
  db: Writer,
  { version, language, inForceFrom, text }: Extract<FeedItem, { topic: 'policy' }>,
): void =>
  void run(
    db,
    'INSERT OR REPLACE INTO policy_texts VALUES (?, ?, ?, ?)',
    version,
    language,
    inForceFrom,
    text,
  );
