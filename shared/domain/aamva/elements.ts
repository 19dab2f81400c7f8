import { elementsWithin } from './run-together.ts';
import type { Elements } from './value.ts';

const element = /^(?:DL|ID|EN)?(D[A-D][A-Z])(.*)$/s;

/** The first element follows the designator of its subfile, or the digits of the last entry in the head. */
const firstElement = /(?:DL|ID|EN|\d)(D[A-D][A-Z].*)$/s;

/**
 * The elements of a message behind its head, each the first time it stands there. They are found by what parts them,
 * whatever a reader made of it, and never inside a value. The issuer's own subfiles (Z...) are skipped.
 */
export function elementsOf(body: string): { readonly elements: Elements; readonly hasSeparators: boolean } {
  const separator = separators.find((one) => body.split(one).filter((line) => element.test(line)).length > 2);
  if (!separator) return { elements: elementsWithin(body), hasSeparators: false };
  const [head = '', ...rest] = body.split(separator);
  const lines = [firstElement.exec(head)?.[1] ?? '', ...rest];
  const elements = new Map<string, string>();
  let isIssuersOwn = false;
  for (const line of lines) {
    if (/^Z[A-Z]/.test(line)) isIssuersOwn = true;
    if (/^(?:DL|ID|EN)D[A-D][A-Z]/.test(line)) isIssuersOwn = false;
    const [, id, value = ''] = element.exec(line) ?? [];
    if (id !== undefined && !isIssuersOwn && !elements.has(id)) elements.set(id, value);
  }
  return { elements, hasSeparators: true };
}

/** Control characters, as on the card; a bar where a reader was set to send one for each. */
const separators = [/\p{Cc}+/u, /\|/];
