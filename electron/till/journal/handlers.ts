import { exportJournal } from './export.ts';
import { read } from './read.ts';
import { verifyJournal } from './verify-journal.ts';
import type { Handlers } from '../door/handlers.ts';

export const journalHandlers = {
  'journal.read': read,
  'journal.verify': verifyJournal,
  'journal.export': exportJournal,
} satisfies Partial<Handlers>;
