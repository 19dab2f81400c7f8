import { z } from 'zod';
import { breakGlassReasons } from '../domain/break-glass.ts';
import { caseNumberPattern } from '../domain/case.ts';
import { call } from './call.ts';
import { clientSheetSchema } from './client-file.ts';
import { idOf, shortText } from './values.ts';
import type { ClientId } from '../ids.ts';

export const passesCalls = {
  'passes.breakGlass': call(
    'break glass',
    'Opens a VIP’s file to somebody who is not their adviser: one client, fifteen minutes, this connection and sign-in. Managers and head office are told.',
    z.object({
      clientId: idOf<ClientId>(),
      reason: z.enum(breakGlassReasons),
      words: shortText.nullable(),
    }),
    clientSheetSchema,
  ),
  'passes.openCase': call(
    'open case',
    'Opens what a case needs of one client: one hour, this connection and sign-in. The case’s number and the reason are written down.',
    z.object({
      clientId: idOf<ClientId>(),
      caseNumber: z.string().trim().regex(caseNumberPattern),
      reason: shortText,
    }),
    clientSheetSchema,
  ),
};
