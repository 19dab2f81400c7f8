import { due } from './due.ts';
import { advisers, handOver } from './hand-over.ts';
import { letter, looks } from './letter.ts';
import { dropOccasion, fulfilWish, noteOccasion, noteWish } from './note.ts';
import type { Handlers } from '../door/handlers.ts';

export const careHandlers = {
  'care.due': due,
  'care.letter': letter,
  'care.looks': looks,
  'care.noteWish': noteWish,
  'care.fulfilWish': fulfilWish,
  'care.noteOccasion': noteOccasion,
  'care.dropOccasion': dropOccasion,
  'care.advisers': advisers,
  'care.handOver': handOver,
} satisfies Partial<Handlers>;
