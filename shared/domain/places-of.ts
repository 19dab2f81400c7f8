/** Where an error came from: the lines of its stack that name a place in the code, and no word of its message. */
export function placesOf({ stack = '', message }: Error): readonly string[] {
  // A message may have lines of its own, and some of those may read like places.
  const begins = stack.indexOf(message);
  const places = begins < 0 ? stack : stack.slice(begins + message.length);
  return places.split('\n').filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line));
}
