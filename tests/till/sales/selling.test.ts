import { expect, test } from 'vitest';
import { anna } from '../../builders/people.ts';
import { aRing } from '../../builders/pieces.ts';
import { openTestTill } from '../../test-till.ts';

test('an associate signs in, scans a piece, takes cash and hands over a receipt', async () => {
  const ring = aRing({ price: { minor: 58_400_000, currency: 'LAK' } });
  const till = await openTestTill({ pieces: [ring] });
  await till
    .signIn(anna)
    .scan(ring.code)
    .payCash(60_000_000)
    .expectReceipt({
      receiptNumber: 'A-000001',
      servedBy: 'Anna P.',
      totals: { total: { minor: 58_400_000 } },
      tenders: [{ change: { minor: 1_600_000 } }],
    });
  expect(await till.ask('sales.inHand', {})).toMatchObject({ sale: null });
});
