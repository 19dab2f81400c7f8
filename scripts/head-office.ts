// Starts a head office; with `code`, makes a code for one more till instead.
import { fail } from './head-office/fail.ts';
import { printCode } from './head-office/print-code.ts';
import { serve } from './head-office/serve.ts';
import { readSettings, usage } from './head-office/settings.ts';
import type { Settings } from './head-office/settings.ts';

const settings = understood(process.argv.slice(2));
if (settings?.command === 'serve') await serve(settings);
if (settings?.command === 'code') await printCode(settings);

function understood(args: readonly string[]): Settings | null {
  try {
    return readSettings(args, process.env);
  } catch (error) {
    fail(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    return null;
  }
}
