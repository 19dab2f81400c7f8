import { expect, vi } from 'vitest';
import { aBoutique } from '../builders/founded-folder.ts';
import { mali } from '../builders/people.ts';
import { openTestTill } from '../test-till.ts';
import type { NewPiece } from '../../electron/till/catalogue/receive.ts';
import type { TestTill } from '../test-till.ts';
import type { Office } from './office.ts';

/** Shorter than the till's patience with an answer, so that an answer on its way has real time to arrive. */
const aStepMs = 4_000;

/** A real till, founded by itself, that is enrolled at a real head office: in its first boutique unless said otherwise. */
export async function enrolledTill(
  office: Office,
  { pieces = [], code }: { readonly pieces?: readonly NewPiece[]; readonly code?: string } = {},
): Promise<TestTill> {
  const till = await openTestTill({ pieces, boutique: { ...aBoutique } });
  return enrolAt(office, till, code ?? (await office.code()));
}

/** Enrols a till, and leaves its manager signed in. */
export async function enrolAt(office: Office, till: TestTill, code: string): Promise<TestTill> {
  await till.signIn(mali);
  await till.ask('sync.enrol', { address: office.url, code });
  return till;
}

/** A code for a boutique that head office did not have before. */
export function codeOfNewBoutique({ url, pass }: Office): Promise<string> {
  // Boutiques are told apart by when they were made, and this clock stands still.
  pass(1);
  return codeFor(url, 'new');
}

/** Lets time pass at tills, push after push and page after page, until something has become true. */
export const comesTrue = (tills: readonly TestTill[], isTrue: () => Promise<void>): Promise<void> =>
  vi.waitFor(
    async () => {
      // Somebody stands at each till meanwhile, or it would lock itself.
      await Promise.all(tills.map(({ send }) => send('staff.present', {})));
      await Promise.all(tills.map(({ clock }) => clock.advance(aStepMs)));
      await isTrue();
    },
    { timeout: 90_000, interval: 30 },
  );

/** Head office's clock goes on by days: its tills learn of it, and people sign in for the new day. */
export async function daysPass({ pass }: Office, tills: readonly TestTill[], ms: number): Promise<void> {
  pass(ms);
  for (const till of tills) {
    await comesTrue([till], async () =>
      expect(await till.refusal('staff.present', {})).toBe('sign-in.needed'),
    );
    await till.signIn(mali);
  }
}

/** A code for one more till of the boutique that head office got last. */
export async function codeOfNewestBoutique({ url, store }: Office): Promise<string> {
  const { rows } = await store.query<{ boutique: string }>(
    'select boutique from boutiques order by made_at desc limit 1',
  );
  return codeFor(url, rows[0]?.boutique ?? '');
}

async function codeFor(url: string, boutique: string): Promise<string> {
  const answer = await fetch(`${url}/console/codes`, {
    method: 'POST',
    headers: { accept: 'text/plain', origin: url },
    body: new URLSearchParams({ boutique }),
  });
  return answer.text();
}

/** Somebody at head office fills a form of the console in; what is made for them comes back as text. */
export async function enter(
  { url }: Pick<Office, 'url'>,
  form: string,
  fields: Readonly<Record<string, string>>,
): Promise<{ readonly status: number; readonly text: string }> {
  const answer = await fetch(`${url}/console/${form}`, {
    method: 'POST',
    headers: { accept: 'text/plain', origin: url },
    body: new URLSearchParams(fields),
    redirect: 'manual',
  });
  return { status: answer.status, text: await answer.text() };
}

/** The boutique that head office had first. */
export const boutiqueOf = async ({ store }: Office): Promise<string> =>
  (await store.query<{ boutique: string }>('select boutique from boutiques order by made_at limit 1')).rows[0]
    ?.boutique ?? '';
