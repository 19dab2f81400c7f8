import { aBoutique, foundFolder, withDatabase } from '../../builders/founded-folder.ts';
import { aClient, named } from '../../builders/clients.ts';
import { giveKeys } from '../../builders/compliance.ts';
import { anna, mali } from '../../builders/people.ts';
import { aRing, priced } from '../../builders/pieces.ts';
import { newFolder, openTillAt } from '../../test-till.ts';
import { writeZone } from '../../shared/mrz/paper.ts';
import type { TestConnection } from '../../builders/connection.ts';
import type { Boutique } from '../../builders/founded-folder.ts';
import type { Reader } from '../../../electron/till/database/query.ts';
import type { Opening, TestTill } from '../../test-till.ts';
import type { Paper } from '../../shared/mrz/paper.ts';
import type { ApprovalWhat } from '../../../shared/contract/approvals.ts';
import type { IdentityState } from '../../../shared/contract/identity.ts';
import type { NewPiece } from '../../../electron/till/catalogue/receive.ts';
import type { ApprovalId, ClientId, SaleId } from '../../../shared/ids.ts';

/** The house's own limit in Laos is 50,000,000 kip; this is above, above half, and below half of it. */
export const dear = (): NewPiece => aRing(priced(60_000_000));
export const half = (): NewPiece => aRing(priced(30_000_000));
export const cheap = (): NewPiece => aRing(priced(20_000_000));

type Window = Pick<TestConnection, 'ask' | 'refusal' | 'staffId'>;

/** A till that has head office's keys, with these pieces, and Anna signed in. */
export async function annaAt(
  pieces: readonly NewPiece[],
  {
    boutique = aBoutique,
    prepare = () => {},
    ...opening
  }: Opening & { readonly boutique?: Boutique; readonly prepare?: (db: Reader) => void } = {},
): Promise<TestTill> {
  const folder = newFolder();
  await foundFolder(folder, { pieces, boutique });
  giveKeys(folder);
  withDatabase(folder, prepare);
  const till = openTillAt(folder, opening);
  await till.signIn(anna);
  return till;
}

/** A client with a name, not on any sale yet. */
export const someone = async (till: Window, given: string, family: string | null): Promise<ClientId> =>
  clear(
    (await till.ask('clients.create', { ...aClient({ name: named(given, family) }), evenSo: true })).clientId,
  );

/** Puts a client on the sale in hand. */
export const attach = async (till: Window, clientId: ClientId): Promise<void> =>
  void (await till.ask('clients.attach', {
    saleId: await saleIdOf(till),
    clientId,
    proof: { kind: 'name' },
  }));

/** Anna with a dear ring on the sale of a client of this name, and the document asked for. */
export async function stopped(given: string, family: string | null): Promise<TestTill> {
  const ring = dear();
  const till = await annaAt([ring]);
  await till.scan(ring.code);
  await attach(till, await someone(till, given, family));
  return till;
}

export async function saleIdOf(till: Window): Promise<SaleId> {
  const { sale } = await till.ask('sales.inHand', {});
  if (!sale) throw new Error('There is no sale in hand');
  return sale.saleId;
}

/** Begins a check, and gives it as whoever captures sees it. */
export const begin = async (till: Window): Promise<Capture> =>
  captureIn(await till.ask('identity.begin', { saleId: await saleIdOf(till) }));

/** Scans a document in a check that was begun for it. */
export async function scan(till: Window, lines: readonly string[]): Promise<Capture> {
  const { checkId } = await begin(till);
  return captureIn(await till.ask('identity.scan', { checkId, text: lines.join('\r') }));
}

export type Capture = NonNullable<IdentityState['capture']>;

/** The capture in an answer, which must be there, and clear to whoever asked. */
export function captureIn({ capture }: { readonly capture: unknown }): Capture {
  if (capture === null) throw new Error('Nothing is being captured');
  if (JSON.stringify(capture).includes('masked')) throw new Error('The capture came masked');
  return capture as Capture;
}

/** What a capture shows of a field. */
export const shown = ({ fields }: Capture, field: string): string | undefined =>
  fields.find((one) => one.field === field)?.text;

/** Asks for an approval on this window, and Mali gives it there. */
export async function approve(till: Window, what: ApprovalWhat): Promise<ApprovalId> {
  const { approvalId } = await till.ask('approvals.ask', { what });
  const staffId = await till.staffId(mali);
  await till.ask('approvals.giveByPin', { approvalId, staffId, pin: mali.pin });
  return approvalId;
}

/** The zone of a passport of Utopia: nobody's. */
export const passport = ({
  number = 'L898902C3',
  expiry = 2032,
  ...said
}: Partial<Paper> & Said = {}): string[] =>
  writeZone(
    {
      format: 'TD3',
      documentCode: 'P',
      issuingState: 'UTO',
      documentNumber: number,
      nationality: 'UTO',
      birthDate: { year: 1974, month: 8, day: 12 },
      sex: 'F',
      expiryDate: { year: expiry, month: 4, day: 15 },
      primaryIdentifier: 'PHETSAVONG',
      secondaryIdentifier: 'KANDA',
      optionalData: [],
      ...said,
    },
    { unspecified: '<', emptyDigit: '<', countsFiller: false },
  );
type Said = { readonly number?: string; readonly expiry?: number };

function clear<T>(value: T): Exclude<T, { readonly masked: unknown }> {
  if (typeof value === 'object' && value !== null && 'masked' in value) throw new Error('It came masked');
  return value as Exclude<T, { readonly masked: unknown }>;
}
