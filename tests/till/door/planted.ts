import { isMasked } from '../../../shared/access/classes.ts';
import { parseRingSize } from '../../../shared/domain/ring-size.ts';
import { aClient, attach, named } from '../../builders/clients.ts';
import { giveKeys } from '../../builders/compliance.ts';
import { foundFolder } from '../../builders/founded-folder.ts';
import { anna, mali } from '../../builders/people.ts';
import { aRing, priced } from '../../builders/pieces.ts';
import { aMorning, makeTestClock } from '../../builders/test-clock.ts';
import { newFolder, openTillAt } from '../../test-till.ts';
import { passport } from '../identity/counter.ts';
import type { Masked } from '../../../shared/access/classes.ts';
import type { Input } from '../../../shared/contract/contract.ts';
import type { LineSize } from '../../../shared/domain/line-size.ts';
import type { ClientId, OccasionId, WishId } from '../../../shared/ids.ts';
import type { TestTill } from '../../test-till.ts';

/** A value that its viewer has in clear. */
export function clear(value: unknown): string {
  if (typeof value !== 'string') throw new Error('This viewer sees it in clear');
  return value;
}

/** A list that its viewer has in clear. */
function open<T>(list: readonly T[] | Masked): readonly T[] {
  if (isMasked(list)) throw new Error('This viewer sees it in clear');
  return list;
}

/** The house's own limit in Laos is 50,000,000 kip: this asks for a document, the others for nothing. */
export const dear = aRing({ ...priced(60_000_000), cost: { minor: 37_654_321, currency: 'LAK' } });
export const cheap = aRing(priced(4_000_000));
export const cheaper = aRing(priced(3_000_000));
const bought = aRing(priced(7_314_159));

/** Somebody of whom everything is known, in words and figures that nothing else at the till has. */
const client = aClient(
  {
    name: named('ຈັນທະລາ', 'ພົມມະວົງສາ'),
    gender: 'female',
    birthDate: '1953-03-11',
    phone: '020 5598 7123',
    email: 'planted.mail@example.com',
    addresses: [{ use: 'shipping', lines: '77 Planted Lane', country: 'LA' }],
  },
  { consents: [{ purpose: 'birthday', channel: 'post' }], language: 'lo' },
);
export const profile = client.profile;
export const theirPhone: Input<'clients.attach'>['proof'] = { kind: 'phone', text: '(020) 55987123' };

/** Their passport, in a name that is not on the client's file: what it says is of the document alone. */
export const zone = passport({
  number: 'ZQ48XK71V',
  primaryIdentifier: 'ZAVRANIKOL',
  secondaryIdentifier: 'QUENTILDA',
  birthDate: { year: 1961, month: 7, day: 19 },
  expiry: 2033,
});
/** The same with one digit misread, which its check digit sees. */
export const damagedZone = zone.map((line) => line.replace('ZQ48XK71V', 'ZQ48XK72V'));

/** What the terminal's slip says. */
export const slip = {
  kind: 'approved',
  brand: 'Zebrapay',
  lastFour: '7391',
  authorisation: 'QX81723',
} as const;

/** Sizes of their fingers: one that was taken before, one on the line of the sale in hand. */
const sizeBefore = ringSize('51');
export const sizeNow = ringSize('58');

/** A boutique with all of this in it, as it stands the morning after the client bought something. */
export type Planted = {
  readonly folder: string;
  readonly clientId: ClientId;
  readonly otherId: ClientId;
  readonly clientNumber: string;
  /** What they wish, and a day ahead of them. */
  readonly wishId: WishId;
  readonly occasionId: OccasionId;
  /** Lines of the journal, by their hashes: one of Mali's, one of the till itself. */
  readonly malisLine: string;
  readonly tillsLine: string;
  /** The sale of yesterday: only the client's file leads to it today. */
  readonly oldSaleId: string;
};
export const nextMorning = aMorning + 86_400_000;

/** Plants it all. What yesterday's sale came to: 7,314,159 less 103,457 is 7,210,702 kip. */
export async function plant(): Promise<Planted> {
  const folder = newFolder();
  await foundFolder(folder, { pieces: [dear, cheap, cheaper, bought] });
  giveKeys(folder);
  const till = openTillAt(folder, { clock: makeTestClock() });
  await till.signIn(mali);
  const card = await till.ask('clients.create', client);
  const other = await till.ask('clients.create', aClient({ name: named('Somebody', 'Else') }));
  const [clientId, otherId] = [card.clientId as ClientId, other.clientId as ClientId];
  await till.ask('clients.setTier', { clientId: otherId, tier: 'VIP' });
  await till.ask('care.noteWish', { clientId, text: 'A tourmaline, Verdelite', code: null });
  const day = { kind: 'other', date: '2026-12-24', yearly: false, words: 'Her party, Sphalerite' } as const;
  await till.ask('care.noteOccasion', { clientId, ...day });
  const { letter } = await till.ask('care.letter', { clientId });
  const [[wish], [occasion]] = [open(letter.wishes), open(letter.occasions)];
  if (!wish || !occasion) throw new Error('Both were noted');
  await till.signIn(anna);
  // Refused where a test lets everybody in: then there is no glass to break.
  await till.call('passes.breakGlass', { clientId: otherId, reason: 'after-sales', words: null });
  await till.signIn(mali);
  await till.scan(bought.code);
  await sizeLine(till, sizeBefore);
  const { sale } = await till.ask('sales.inHand', {});
  const [line] = sale?.lines ?? [];
  if (!sale || !line) throw new Error('The ring lies on the sale');
  const discount = { kind: 'amount', amount: { minor: 103_457, currency: 'LAK' } } as const;
  await till.ask('sales.discountLine', { lineId: line.lineId, discount });
  await attach(till, clientId);
  await till.payCash(8_000_000);
  const lines = await till.ask('journal.read', { beforeSeq: null });
  const hashOf = (kind: string) => clear(lines.find((one) => one.kind === kind)?.hash);
  await till.close();
  return {
    folder,
    clientId,
    otherId,
    clientNumber: clear(card.clientNumber),
    wishId: wish.wishId,
    occasionId: occasion.occasionId,
    malisLine: hashOf('client.created'),
    tillsLine: hashOf('till.set-up'),
    oldSaleId: sale.saleId,
  };
}

/** Says which finger the only line of the sale in hand is for. */
export async function sizeLine(till: Pick<TestTill, 'ask'>, size: LineSize): Promise<void> {
  const { sale } = await till.ask('sales.inHand', {});
  const [line] = sale?.lines ?? [];
  if (line) await till.ask('sizes.setLine', { lineId: line.lineId, size });
}

function ringSize(text: string): LineSize {
  const size = parseRingSize(text, 'ISO');
  if (!size.ok) throw new Error(`${text} is no size`);
  return { kind: 'ring', hand: 'left', finger: 'ring', size: size.value };
}
