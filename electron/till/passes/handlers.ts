import { breakGlass } from './break-glass.ts';
import { openCase } from './open-case.ts';
import type { Handlers } from '../door/handlers.ts';

export const passesHandlers = {
  'passes.breakGlass': breakGlass,
  'passes.openCase': openCase,
} satisfies Partial<Handlers>;
