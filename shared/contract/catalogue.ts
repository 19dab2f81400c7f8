import { z } from 'zod';
import { classified } from '../access/classified.ts';
import { metalNames, pieceKinds, pieceStates } from '../domain/piece.ts';
import { call, event } from './call.ts';
import { amountSchema, basisPointsSchema, idOf, moneySchema, nothing, shortText } from './values.ts';
import type { PieceId } from '../ids.ts';

const metalSchema = z.object({ metal: z.enum(metalNames), finenessPpt: z.int() });
const stoneSchema = z.object({
  stone: z.string().max(60),
  count: z.int(),
  weightMilliCarat: z.int().nullable(),
  quality: z.string().max(60).nullable(),
});
const certificateSchema = z.object({ laboratory: z.string().max(60), number: z.string().max(60) });

/** A piece as a card shows it. */
export const pieceCardSchema = z.object({
  pieceId: idOf<PieceId>(),
  code: z.string(),
  kind: z.enum(pieceKinds),
  name: z.string(),
  detail: z.string(),
  drawing: z.string(),
  serialised: z.boolean(),
  quantity: z.int(),
  state: z.enum(pieceStates),
  price: moneySchema,
});
export type PieceCard = z.output<typeof pieceCardSchema>;

/** A piece opened: all a client may ask about it, and what it cost, which is not the client's or the associate's affair. */
const pieceSheetSchema = z.object({
  card: classified('public', pieceCardSchema),
  collection: classified('public', z.string()),
  metal: classified('public', metalSchema.nullable()),
  weightMg: classified('public', z.int().nullable()),
  stones: classified('public', z.array(stoneSchema)),
  certificate: classified('public', certificateSchema.nullable()),
  sizeText: classified('public', z.string().nullable()),
  taxRateBp: classified('public', basisPointsSchema),
  cost: classified('business', moneySchema),
});

/** A piece as it is received: all the catalogue keeps of it, but the id that the till gives it. */
export const newPieceSchema = z
  .object({
    code: z.string().regex(/^[A-Z0-9][A-Z0-9./-]{1,30}$/),
    kind: z.enum(pieceKinds),
    name: shortText,
    collection: z.string().max(120),
    metal: metalSchema.nullable(),
    weightMg: z.int().min(1).nullable(),
    stones: z.array(stoneSchema).max(20),
    certificate: certificateSchema.nullable(),
    sizeText: z.string().max(20).nullable(),
    drawing: z.string().max(120),
    serialised: z.boolean(),
    quantity: z.int().min(1).max(100_000),
    price: amountSchema,
    cost: amountSchema,
    taxRateBp: basisPointsSchema,
  })
  .refine(({ serialised, quantity }) => !serialised || quantity === 1, { path: ['quantity'] });

export const catalogueCalls = {
  'catalogue.search': call(
    'look at catalogue',
    'Pieces by name, code, metal, stone or certificate; every word must fit. At most 60 come back.',
    z.object({ text: z.string().max(120), kind: z.enum(pieceKinds).nullable() }),
    classified('public', z.object({ pieces: z.array(pieceCardSchema), more: z.boolean() })),
  ),
  'catalogue.piece': call(
    'look at catalogue',
    'Everything about one piece.',
    z.object({ pieceId: idOf<PieceId>() }),
    pieceSheetSchema,
  ),
  'catalogue.receive': call(
    'change stock',
    'Takes new pieces into the catalogue and into stock, all of them or none; a code that is taken is refused.',
    z.object({ pieces: z.array(newPieceSchema).min(1).max(500) }),
    classified('public', z.object({ received: z.int() })),
  ),
};

export const catalogueEvents = {
  'catalogue.changed': event('Pieces were sold, held, given back or fed.', classified('public', nothing)),
};
