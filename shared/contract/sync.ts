import { z } from 'zod';
import { classified } from '../access/classified.ts';
import { call } from './call.ts';
import { nothing } from './values.ts';
import { syncStateSchema } from './till.ts';

export const syncCalls = {
  'sync.enrol': call(
    'enrol till',
    'Enrols this till at a head office with the one-time code it gave. A sample is refused.',
    z.object({ address: z.url().max(300), code: z.string().trim().min(4).max(40) }),
    classified('public', syncStateSchema),
  ),
  'sync.now': call(
    'be signed in',
    'Tries head office at once instead of waiting for the clock.',
    nothing,
    classified('public', syncStateSchema),
  ),
};
