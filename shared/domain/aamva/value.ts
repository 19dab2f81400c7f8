/** The elements of a card by their three letters. */
export type Elements = ReadonlyMap<string, string>;

/** What issuers write where there is nothing to say; a day of zeros too. */
const nothing = /^(?:NONE|UNAVL|UNAVAIL|0{8})?$/i;

/** What an element says, without the blanks and commas that fill it up; null when it says nothing. */
export function valueOf(elements: Elements, id: string): string | null {
  const value = (elements.get(id) ?? '').replaceAll(/^[\s,]+|[\s,]+$/g, '').replaceAll(/\s+/g, ' ');
  return nothing.test(value) ? null : value;
}
