/** How much came of the first subfile, by what the head says of its length. */
export type Extent = {
  /** The head is in order and exactly as much came as it promised: nothing was lost, nothing came in between. */
  readonly isWhole: boolean;
  /** So much less, and nothing after it, that the end never came. */
  readonly endsEarly: boolean;
};

/** An entry of the head: the subfile's two letters, its offset and its length in bytes. */
const entry = /^\d{0,4}(DL|ID|EN)\d{4}(\d{4})/;
/** The rest of a head: the issuer's version (since the second of AAMVA's), how many entries, and the entries. */
const heads = {
  first: /^(\d\d)((?:[A-Z]{2}\d{8})+)(?:DL|ID|EN)D/,
  later: /^\d\d(\d\d)((?:[A-Z]{2}\d{8})+)(?:DL|ID|EN)\n?D/,
};
const entryLength = 10;
/** A browser's text box loses a few separators; a reader that was drawn away loses more. */
const leastShare = 0.9;

/** Compares a message behind its version with the length it says its first subfile has. */
export function extentOf(body: string, version: string): Extent {
  const [, letters = '', promised = ''] = entry.exec(body) ?? [];
  const start = body.search(/(?:DL|ID|EN)(?:\p{Cc})?D[A-D][A-Z]/u);
  if (letters === '' || start === -1) return { isWhole: false, endsEarly: false };
  const length = Number(promised);
  const rest = body.slice(start);
  const own = rest.search(/(?:\p{Cc}|\|)Z[A-Z](?:Z|\p{Cc}|\||$)/u);
  const subfile = own === -1 ? rest : rest.slice(0, own + 1);
  const said = subfile.replace(/\p{Cc}+$/u, '').length;
  // The last element ends with a carriage return, on many cards with a line feed before it.
  const ends = subfile.slice(said).startsWith('\n\r') ? 2 : 1;
  return {
    isWhole: isInOrder(body, version) && said === length - ends,
    endsEarly: own === -1 && said < length * leastShare,
  };
}

function isInOrder(body: string, version: string): boolean {
  const [, count = '', entries = ''] = (version === '01' ? heads.first : heads.later).exec(body) ?? [];
  return entries !== '' && Number(count) * entryLength === entries.length;
}
