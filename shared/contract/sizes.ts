import { z } from 'zod';
import { belongingTo, classified } from '../access/classified.ts';
import { call } from './call.ts';
import { lineSizeSchema } from './line-size.ts';
import { saleInHandSchema } from './sales.ts';
import { idOf, instantSchema, nothing } from './values.ts';
import type { ClientId, LineId } from '../ids.ts';

/** A finger or wrist as it was measured once: for which hand, in which system and words, when and by whom. */
const takenSizeSchema = z.object({
  size: lineSizeSchema,
  takenAt: instantSchema,
  takenBy: z.string(),
});
export type TakenSize = z.output<typeof takenSizeSchema>;

/** What is known of a client's fingers and wrists, the newest first. */
const clientSizesSchema = belongingTo(
  'client',
  'clientId',
  z.object({
    clientId: classified('public', idOf<ClientId>()),
    sizes: classified('service', z.array(takenSizeSchema)),
  }),
);

/** Hundredths of a display's own pixels in a millimetre: from a projected wall to the finest screen of a telephone. */
const scaleSchema = z.int().min(100).max(4_000);

export const sizesCalls = {
  'sizes.setLine': call(
    'sell',
    'Sets the finger’s or wrist’s size a line is for; null takes it away. Refused for pieces that have no such size.',
    z.object({ lineId: idOf<LineId>(), size: lineSizeSchema.nullable() }),
    classified('public', saleInHandSchema),
  ),
  'sizes.ofClient': call(
    'sell',
    'The sizes that were taken of a client, the newest first.',
    z.object({ clientId: idOf<ClientId>() }),
    clientSizesSchema,
  ),
  'sizes.scale': call(
    'sell',
    'How many hundredths of the display’s own pixels a millimetre has; null until somebody measured it.',
    nothing,
    classified('public', z.object({ hundredthPxPerMm: scaleSchema.nullable() })),
  ),
  'sizes.setScale': call(
    'sell',
    'Keeps how many hundredths of the display’s own pixels a millimetre has, so that sizes are drawn as they are.',
    z.object({ hundredthPxPerMm: scaleSchema }),
    classified('public', z.object({ hundredthPxPerMm: scaleSchema.nullable() })),
  ),
};
