import { displayName, fullName } from '../../../shared/domain/client-name.ts';
import { withPlainDigits } from '../../../shared/domain/digits.ts';
import { foldText, searchTerms, searchTokens } from '../../../shared/domain/search-text.ts';
import { all, run } from '../database/query.ts';
import type { ClientProfile } from '../../../shared/domain/client.ts';
import type { ClientId } from '../../../shared/ids.ts';
import type { Reader, Writer } from '../database/query.ts';

/** How far somebody's sight goes: by what everyone who serves may know, or by full files. */
export type SearchReach = 'service' | 'contact';

const tables = {
  service: 'client_service_search',
  contact: 'client_contact_search',
} as const satisfies Record<SearchReach, string>;

type Searched = { readonly clientNumber: string; readonly profile: ClientProfile };

/** Puts a client's words into both indexes. */
export function indexClient(db: Writer, row: number, client: Searched): void {
  for (const reach of ['service', 'contact'] as const)
    run(db, `INSERT INTO ${tables[reach]} (rowid, tokens) VALUES (?, ?)`, row, tokensOf(client, reach));
}

/** Takes them out again: the very words that were put in, as the index keeps no copy of them. */
export function unindexClient(db: Writer, row: number, client: Searched): void {
  for (const reach of ['service', 'contact'] as const) {
    const table = tables[reach];
    run(
      db,
      `INSERT INTO ${table} (${table}, rowid, tokens) VALUES ('delete', ?, ?)`,
      row,
      tokensOf(client, reach),
    );
  }
}

/** Clients with words that begin with every typed one, in the order they came to the house: no other order tells nothing. */
export function searchClients(db: Reader, text: string, reach: SearchReach, limit: number): ClientId[] {
  const terms = termsOf(text, reach).map((term) => `"${term}"*`);
  if (terms.length === 0) return [];
  const table = tables[reach];
  return all<{ client_id: ClientId }>(
    db,
    `SELECT client_id FROM clients JOIN ${table} ON ${table}.rowid = row_number
     WHERE ${table} MATCH ? ORDER BY ${table}.rowid LIMIT ?`,
    terms.join(' AND '),
    limit,
  ).map((row) => row.client_id);
}

// Phones and e-mails are words of their own kind, from private-use letters on, kept without gaps and dots: as plain
// words, '020' or 'com' would stand for everyone in the house and take as long.
const [phoneMark, emailMark, dot] = ['\u{e000}', '\u{e001}', '\u{e002}'];
const fewestDigits = 6;

function termsOf(text: string, reach: SearchReach): string[] {
  if (reach === 'service') return searchTerms(text);
  const plain = withPlainDigits(text);
  const digits = plain.replaceAll(/\D/g, '');
  if (digits.length >= fewestDigits && /^[\d\s+().-]+$/.test(plain)) return [phoneMark + digits];
  return text.includes('@') ? [emailToken(text)] : searchTerms(text);
}

function tokensOf({ clientNumber, profile }: Searched, reach: SearchReach): string {
  const { name, phone, email } = profile;
  const shown = searchTokens(name ? displayName(name) : clientNumber);
  if (reach === 'service') return shown.join(' ');
  const full = searchTokens(name ? fullName(name) : '');
  const known = new Set([...shown, ...full, ...phoneTokens(phone), ...emailTokens(email)]);
  return [...known].join(' ');
}

// With its country's code and without, however long that is: people begin with 020, 20 or the code.
function phoneTokens(phone: string | null): string[] {
  if (phone === null) return [];
  const digits = phone.slice(1);
  const national = [1, 2, 3].map((code) => digits.slice(code));
  return [digits, ...national, ...national.map((rest) => `0${rest}`)].map((begin) => phoneMark + begin);
}

const emailTokens = (email: string | null): string[] =>
  email === null ? [] : [emailToken(email), ...searchTokens(email.replace(/@.*/, ''))];

const emailToken = (email: string): string =>
  emailMark + foldText(email.trim()).replaceAll(/[^\p{L}\p{M}\p{N}]/gu, dot);
