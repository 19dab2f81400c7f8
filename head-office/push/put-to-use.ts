import { keepClients } from '../clients/keep-clients.ts';
import { keepFiles } from '../identity/keep-files.ts';
import { mergePurchases } from '../identity/purchases.ts';
import { weighSales } from '../identity/weigh-sales.ts';
import { keepRates } from '../rates/keep-rates.ts';
import { keepPieces } from '../stock/keep-pieces.ts';
import { stockNews } from '../stock/stock-news.ts';
import { matchCodes } from '../rights/match-codes.ts';
import { keepBreakGlass } from '../review/keep-break-glass.ts';
import { keepLooks } from '../review/keep-looks.ts';
import { openDuressCases } from '../staff/duress-cases.ts';
import { keepStaff } from '../staff/keep-staff.ts';
import { bookSales } from './book-sales.ts';
import type { Instant } from '../../shared/clock.ts';
import type { News } from '../feeds/publish.ts';
import type { Query } from '../store/store.ts';
import type { Reading } from './interpret.ts';
import type { TillRow } from './standing.ts';

/** What became of entries, and what other tills are told of them. */
export type Used = { readonly readings: readonly Reading[]; readonly news: readonly News[] };

/** Books what entries tell, each room its own kinds. */
export async function putToUse(
  query: Query,
  till: TillRow,
  interpreted: readonly Reading[],
  now: Instant,
): Promise<Used> {
  const readings = await bookSales(query, till, interpreted, now);
  await keepStaff(query, till, readings);
  await openDuressCases(query, till, readings, now);
  await keepFiles(query, till, readings);
  await mergePurchases(query, till, readings);
  await keepBreakGlass(query, till, readings);
  await matchCodes(query, till, readings, now);
  const news = [
    ...(await keepPieces(query, till, readings, now)),
    ...stockNews(till, readings),
    ...(await keepRates(query, till, readings)),
    ...(await keepClients(query, till, readings, now)),
    // Behind the files: whom they open to a boutique is told the looks before these with them.
    ...(await keepLooks(query, till, readings)),
    // Last, for what it locks the publishing of news locks too: whoever waits for it holds all else.
    ...(await weighSales(query, till, readings, now)),
  ];
  return { readings, news };
}
