import { z } from 'zod';
import { belongingTo, classified } from '../access/classified.ts';
import { occasionKinds } from '../domain/care.ts';
import { boughtPieceSchema, clientCardSchema } from './client-file.ts';
import { businessDateSchema, idOf, instantSchema, moneySchema, shortText } from './values.ts';
import { lookKinds } from './review.ts';
import type { OccasionId, StaffId, WishId } from '../ids.ts';

/** A piece as a wish remembers it, also when it was sold to somebody else. */
const wishedPieceSchema = z.object({
  code: z.string(),
  name: z.string(),
  detail: z.string(),
  drawing: z.string(),
});

/** What a wish says, as it is sealed. */
export const wishWordsSchema = z.object({ text: shortText.nullable(), piece: wishedPieceSchema.nullable() });
export type WishWords = z.output<typeof wishWordsSchema>;

/** What a day ahead is about, as it is sealed. */
export const occasionWordsSchema = z.object({
  kind: z.enum(occasionKinds),
  date: z.iso.date(),
  yearly: z.boolean(),
  words: shortText.nullable(),
});
export type OccasionWords = z.output<typeof occasionWordsSchema>;

const wishSchema = wishWordsSchema.extend({
  wishId: idOf<WishId>(),
  notedAt: instantSchema,
  notedBy: z.string().nullable(),
  fulfilled: z.boolean(),
});

/** When something comes next: the day, and in how many days. */
const nextSchema = z.object({ date: z.iso.date(), inDays: z.int() });
const occasionSchema = occasionWordsSchema.extend({
  occasionId: idOf<OccasionId>(),
  next: nextSchema.nullable(),
  notedBy: z.string().nullable(),
});

/** All that a manager or the adviser wants to have read before they call: who, what they own, wish, and what is ahead. */
const letterSchema = belongingTo(
  'client',
  'clientId',
  z.object({
    ...clientCardSchema.shape,
    since: classified('service', instantSchema),
    fullName: classified('contact', z.string().nullable()),
    phone: classified('contact', z.string().nullable()),
    email: classified('contact', z.string().nullable()),
    birthday: classified('contact', nextSchema.nullable()),
    pieces: classified('belongings', z.array(boughtPieceSchema)),
    lastBought: classified('commercial', businessDateSchema.nullable()),
    spend: classified('commercial', z.array(moneySchema), 'total'),
    wishes: classified('commercial', z.array(wishSchema)),
    occasions: classified('commercial', z.array(occasionSchema)),
  }),
);

/** Why somebody looked, as far as the till can tell. */
const lookReasons = ['on a sale', 'break-glass', 'adviser', 'manager', 'case'] as const;

/** Who looked into a client's file and why. An associate sees their own looks, whose client it may be. */
export const lookAtClientSchema = belongingTo(
  'staff',
  'staffId',
  z.object({
    staffId: classified('journal', idOf<StaffId>()),
    staffName: classified('journal', z.string().nullable()),
    at: classified('journal', instantSchema),
    what: classified('journal', z.enum(lookKinds)),
    why: classified('journal', z.enum(lookReasons)),
    /** The till it was at, with its boutique when that is another; null for this one. */
    place: classified('journal', z.string().nullable()),
  }),
);
export type LookAtClient = z.output<typeof lookAtClientSchema>;

export const openLetterSchema = z.object({ letter: letterSchema, looks: z.array(lookAtClientSchema) });
export type OpenLetter = z.output<typeof openLetterSchema>;

/** A VIP in the list of whom to call: what comes next for them, and when. */
export const dueClientSchema = belongingTo(
  'client',
  'clientId',
  z.object({
    ...clientCardSchema.shape,
    birthdayIn: classified('contact', z.int().nullable()),
    occasion: classified('commercial', z.object({ kind: z.enum(occasionKinds), inDays: z.int() }).nullable()),
    openWishes: classified('commercial', z.int()),
  }),
);
export type DueClient = z.output<typeof dueClientSchema>;
