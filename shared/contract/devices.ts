import { z } from 'zod';
import { classified } from '../access/classified.ts';
import { baudRates } from '../domain/baud-rate.ts';
import { languages } from '../domain/language.ts';
import { call, event } from './call.ts';
import { nothing } from './values.ts';

/** Where a serial device is plugged in. A path may be one that the system does not list. */
const portPath = z.string().trim().min(1).max(200);

export const scannerSettingsSchema = z.object({ path: portPath, baudRate: z.literal(baudRates) });
export type ScannerSettings = z.output<typeof scannerSettingsSchema>;

/**
 * A receipt printer that speaks ESC/POS. `widthDots`: 384 on paper of 58 mm, 576 on 80 mm. `answers`: it says how it is
 * when asked, as all but the simplest do; one that does not is printed to in good faith.
 */
export const printerSettingsSchema = z.object({
  path: portPath,
  baudRate: z.literal(baudRates),
  widthDots: z.literal([384, 576]),
  language: z.enum(languages),
  answers: z.boolean(),
});
export type PrinterSettings = z.output<typeof printerSettingsSchema>;

/** `none`: keys of a keyboard wedge at most. `trouble`: it is unplugged, held by another program, or has no driver here. */
const deviceState = z.enum(['none', 'ready', 'trouble']);

export const devicesSchema = z.object({
  scanner: z.object({ settings: scannerSettingsSchema.nullable(), state: deviceState }),
  /** How the printer is, `printing.state` says. */
  printer: z.object({ settings: printerSettingsSchema.nullable() }),
  /** Serial ports the system knows of; others may be typed. */
  ports: z.array(z.string()),
});
export type Devices = z.output<typeof devicesSchema>;

const devices = classified('public', devicesSchema);

export const devicesCalls = {
  'devices.list': call(
    'test devices',
    'The devices of this till, how they are, and its ports.',
    nothing,
    devices,
  ),
  'devices.set': call(
    'set devices',
    'Says which devices this till has. What is not named stays as it is; null takes a device away.',
    z.object({
      scanner: scannerSettingsSchema.nullable().optional(),
      printer: printerSettingsSchema.nullable().optional(),
    }),
    devices,
  ),
};

export const devicesEvents = {
  'devices.read': event(
    'A reader that is plugged in read something that is no document.',
    classified('public', z.object({ text: z.string() })),
  ),
  'devices.badgeRead': event(
    'A reader that is plugged in read a badge: also told to windows where nobody is signed in.',
    classified('public', z.object({ text: z.string() })),
  ),
  'devices.changed': event(
    'A device came, went or is in trouble: ask again.',
    classified('public', z.object({})),
  ),
};
