/** What a polished surface mirrors from one edge to the other: places from 0 to 1 and their brightness. */
export type Gloss = readonly (readonly [place: number, brightness: number])[];

/** The outside of a hoop: a window to the left, the dark of the shop, a second light. */
export const outside: Gloss = [
  [0, 0.16],
  [0.06, 0.4],
  [0.15, 0.74],
  [0.23, 0.97],
  [0.3, 0.86],
  [0.42, 0.56],
  [0.56, 0.4],
  [0.68, 0.56],
  [0.78, 0.84],
  [0.85, 0.66],
  [0.94, 0.34],
  [1, 0.14],
];

/** The inside of a hoop: darker, and lit from across. */
export const inside: Gloss = [
  [0, 0.14],
  [0.1, 0.3],
  [0.24, 0.5],
  [0.36, 0.72],
  [0.46, 0.62],
  [0.6, 0.36],
  [0.74, 0.26],
  [0.86, 0.46],
  [0.94, 0.34],
  [1, 0.16],
];

/** A flat face, from the side of the lamp to the other. */
export const face: Gloss = [
  [0, 0.98],
  [0.16, 0.84],
  [0.34, 0.58],
  [0.46, 0.5],
  [0.6, 0.7],
  [0.7, 0.84],
  [0.84, 0.54],
  [1, 0.3],
];

/** A brushed surface: no mirror, only light. */
export const brushed: Gloss = [
  [0, 0.36],
  [0.25, 0.66],
  [0.45, 0.72],
  [0.75, 0.54],
  [1, 0.32],
];
