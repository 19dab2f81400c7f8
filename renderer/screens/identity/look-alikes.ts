/** What each character is taken for without a check digit seeing it, because both count the same modulo ten. */
const twins: Readonly<Record<string, string>> = {
  '0': 'U',
  '1': 'L',
  '4': 'O',
  '5': 'Z',
  '6': 'G',
  '8': 'S',
  B: '1',
  G: '6',
  I: '8',
  L: '1',
  O: '4',
  Q: '6',
  S: '8',
  U: '0',
  Z: '5',
};

/** The pairs to look at closely among the marked places of a text, each once, in their order. */
export function pairsIn(text: string, places: readonly number[]): { read: string; other: string }[] {
  const characters = new Set(places.map((place) => text.charAt(place)));
  return [...characters].flatMap((read) => {
    const other = twins[read];
    return other === undefined ? [] : [{ read, other }];
  });
}
