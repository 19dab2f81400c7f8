import { z } from 'zod';
import { braceletBounds } from '../domain/bracelet-fit.ts';
import { fingers, hands } from '../domain/line-size.ts';
import { sizeSystems } from '../domain/ring-size/scale.ts';

const between = ({ least, most }: { readonly least: number; readonly most: number }) =>
  z.int().min(least).max(most);

/** A ring size as it is kept: the inner circumference, and the system and words it was given in. */
const ringSizeSchema = z.object({
  circumferenceHundredthMm: z.int().min(1),
  system: z.enum(sizeSystems),
  text: z.string().min(1).max(12),
});

/** What a line is made or altered to. */
export const lineSizeSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('ring'),
    hand: z.enum(hands),
    finger: z.enum(fingers),
    size: ringSizeSchema,
  }),
  z.object({
    kind: z.literal('bracelet'),
    fit: z.object({
      wristHundredthMm: between(braceletBounds.wristHundredthMm),
      addedMm: between(braceletBounds.addedMm),
    }),
  }),
]);
