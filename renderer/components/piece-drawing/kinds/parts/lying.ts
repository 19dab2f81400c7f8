import { viewFrom } from '../../geometry/view.ts';

/** Bangles and bracelets lie on the counter: their hole points up, their front is at 180 degrees. */
export const bangleView = viewFrom([200, 142], 0, -50);
export const bangleRadius = 120;
