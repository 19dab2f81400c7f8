import type { Elements } from './value.ts';

/** The elements cards really have, and what the values of some must look like. */
const ids =
  `DAA DAB DAC DAD DAE DAG DAH DAI DAJ DAK DAQ DAR DAS DAT DAU DAW DAY DAZ DBA DBB DBC DBD DBF DBG DBH DCA DCB
  DCD DCE DCF DCG DCH DCI DCJ DCK DCS DCT DCU DDA DDB DDC DDD DDE DDF DDG DDH DDI DDJ DDK DDL`.split(/\s+/);
const day = /^\d{8}/;
const shapes: Readonly<Record<string, RegExp>> = {
  DBA: day,
  DBB: day,
  DBD: day,
  DDB: day,
  DBC: /^[1-9MFX]/,
  DCG: /^(?:USA|CAN|MEX)/,
};

/**
 * The elements of a message that lost everything that parts them. Each ends where the next one that was not yet seen
 * begins and its value looks like one. A name may hold such letters too: whoever uses this looks at the card.
 */
export function elementsWithin(body: string): Elements {
  const own = body.search(/Z([A-Z])Z\1[A-Z]/);
  const text = own === -1 ? body : body.slice(0, own);
  const first = /(?:DL|ID|EN|\d)(?=D[A-D][A-Z])/.exec(text);
  const elements = new Map<string, string>();
  if (!first) return elements;
  const starts: number[] = [];
  for (let place = first.index + first[0].length; place < text.length; place += 1) {
    const id = text.slice(place, place + 3);
    const isFresh = ids.includes(id) && !starts.some((start) => text.startsWith(id, start));
    if (!isFresh || !(shapes[id]?.test(text.slice(place + 3)) ?? true)) continue;
    starts.push(place);
    place += 2;
  }
  for (const [index, start] of starts.entries())
    elements.set(text.slice(start, start + 3), text.slice(start + 3, starts[index + 1]));
  return elements;
}
