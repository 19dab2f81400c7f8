import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { transaction } from '../../../electron/till/database/transaction.ts';
import { saveEnrolment } from '../../../electron/till/sync/sync-store.ts';
import { withDatabase } from '../../builders/founded-folder.ts';
import { aMorning, makeTestClock } from '../../builders/test-clock.ts';
import { mali, anna } from '../../builders/people.ts';
import { aRing, priced } from '../../builders/pieces.ts';
import { expectNoBugs } from '../../test-till.ts';
import { kip } from '../tenders/counter.ts';
import { annaAt, attach, passport, saleIdOf, scan, someone } from './counter.ts';
import { rules, totals } from './rules.ts';
import type { BusinessDate, Instant } from '../../../shared/clock.ts';
import type { Purchase } from '../../../shared/domain/identity-rules/purchase.ts';
import type { ClientId, SaleId } from '../../../shared/ids.ts';
import type { TestTill } from '../../test-till.ts';

const day = 86_400_000;

/** Below the limit of 50,000,000 kip each, and above it together. */
const rings = [30_000_000, 30_000_000, 30_000_000].map((minor) => aRing(priced(minor)));
const [one, two, three] = rings as [(typeof rings)[0], (typeof rings)[0], (typeof rings)[0]];

const needs = async (till: TestTill) => (await till.ask('identity.state', {})).needs;

/** Sells a ring to a client. */
async function sell(till: TestTill, code: string, client: ClientId): Promise<void> {
  await till.scan(code);
  await attach(till, client);
  await till.payCash(30_000_000);
}

describe('two sales below the limit', () => {
  test('to one client within thirty days ask for a document', async () => {
    const till = await annaAt(rings);
    const kanda = await someone(till, 'Kanda', 'Phetsavong');
    const noy = await someone(till, 'Noy', 'Sisouk');
    await sell(till, one.code, kanda);
    await till.scan(two.code);
    await attach(till, noy);
    expect(await needs(till)).toBe('nothing');
    await attach(till, kanda);
    expect(await needs(till)).toBe('document');
    expectNoBugs(till);
  });

  test('do not once the window has passed', async () => {
    const clock = makeTestClock();
    const till = await annaAt(rings, { clock });
    const kanda = await someone(till, 'Kanda', 'Phetsavong');
    await sell(till, one.code, kanda);
    await clock.advance(30 * day);
    await till.signIn(anna).scan(two.code);
    await attach(till, kanda);
    expect(await needs(till)).toBe('document');
    await clock.advance(day);
    await till.signIn(anna);
    expect(await needs(till)).toBe('nothing');
  });

  test('to two files that were merged are to one client', async () => {
    const till = await annaAt(rings);
    const keep = await someone(till, 'Kanda', 'Phetsavong');
    const drop = await someone(till, 'Khanda', 'Phetsavong');
    await sell(till, one.code, drop);
    await till.signIn(mali);
    await till.ask('clients.merge', { keep, drop });
    await till.signIn(anna).scan(two.code);
    await attach(till, keep);
    expect(await needs(till)).toBe('document');
  });
});

test('cash under two names and one passport is summed before any more is taken', async () => {
  const boutique = {
    name: 'There',
    country: 'FR',
    currency: 'USD',
    taxMode: 'inclusive',
    taxRateBp: 0,
  } as const;
  const pieces = [600_000, 600_000].map((minor) => aRing(priced(minor, 'USD')));
  const clock = makeTestClock(Date.UTC(2027, 7, 2, 9));
  const prepare = rules(['EU.cash-identification', 'EU.cash-ban']);
  const till = await annaAt(pieces, { boutique, clock, prepare });
  await till.signIn(mali);
  const rate = { units: 1, priceTenThousandths: 10_000 };
  await till.ask('tenders.setRates', { rates: [{ currency: 'EUR', rate }] });
  await till.signIn(anna);
  for (const [index, family] of ['Phetsavong', 'Phetsavong'].entries()) {
    await till.scan(pieces[index]?.code ?? '');
    await attach(till, await someone(till, 'Kanda', family));
    const { checkId } = await scan(till, passport());
    await till.ask('identity.confirm', { checkId, compared: true });
    const { sale } = await till.ask('sales.inHand', {});
    const tenders = [{ kind: 'cash' as const, tendered: { minor: 600_000, currency: 'USD' as const } }];
    const paid = await till.refusal('sales.pay', {
      saleId: await saleIdOf(till),
      revision: sale?.revision ?? 0,
      tenders,
    });
    // 6,000 each: the second makes 12,000 of one person, whom only the passport tells.
    expect(paid).toBe(index === 0 ? null : 'identity.cash-forbidden');
  }
});

describe('what head office tells of other tills', () => {
  const client = randomUUID() as ClientId;
  const elsewhere = (changed: Partial<Purchase> = {}): Purchase => ({
    saleId: randomUUID() as SaleId,
    at: (aMorning - day) as Instant,
    businessDate: '2026-11-22' as BusinessDate,
    boutique: 'another',
    legalEntity: 'the same',
    total: kip(30_000_000),
    cash: [],
    day: { base: 'LAK', rates: {} },
    client,
    documentHash: null,
    ...changed,
  });

  /** A till that knows so much of a client, with a sale of theirs of 30,000,000 kip in hand. */
  async function told(about: (kanda: ClientId) => readonly Purchase[]): Promise<TestTill> {
    const till = await annaAt(rings);
    const kanda = await someone(till, 'Kanda', 'Phetsavong');
    const purchases = about(kanda);
    await till.close();
    withDatabase(till.folder, (db) => {
      transaction(db, (writer) =>
        saveEnrolment(writer, { address: 'http://127.0.0.1:9', headOffice: 'x', legalEntity: 'the same' }),
      );
      totals(...purchases)(db);
    });
    const again = await till.restart();
    await again.signIn(anna).scan(three.code);
    await attach(again, kanda);
    return again;
  }

  test('counts as if it were sold here', async () => {
    const till = await told((kanda) => [elsewhere({ client: kanda })]);
    expect(await needs(till)).toBe('document');
  });

  test('does not count when it is of another legal entity, another client, or too long ago', async () => {
    const till = await told((kanda) => [
      elsewhere({ client: kanda, legalEntity: 'not ours' }),
      elsewhere(),
      elsewhere({ client: kanda, businessDate: '2026-10-20' as BusinessDate }),
    ]);
    expect(await needs(till)).toBe('nothing');
  });

  test('links names through a document', async () => {
    const documentHash = 'ab'.repeat(32);
    const till = await told((kanda) => [
      elsewhere({ client: kanda, total: kip(1_000_000), documentHash }),
      elsewhere({ documentHash }),
    ]);
    expect(await needs(till)).toBe('document');
  });

  test('told twice counts once', async () => {
    const till = await told((kanda) => {
      const small = elsewhere({ client: kanda, total: kip(15_000_000) });
      return [small, small];
    });
    expect(await needs(till)).toBe('nothing');
  });
});
