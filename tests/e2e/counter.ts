import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { layCable, openEnd } from '../builders/pseudo-terminals.ts';
import { playPrinter } from '../builders/played-printer.ts';
import { writeZone } from '../shared/mrz/paper.ts';
import type { PlayedPrinter } from '../builders/played-printer.ts';
import type { Cable } from '../builders/pseudo-terminals.ts';

/** What stands on the counter: a document reader and a receipt printer, each on a serial cable of its own. */
export type Counter = {
  readonly scanner: Cable;
  readonly printerCable: Cable;
  readonly printer: PlayedPrinter;
  /** Lays a document on the reader: its zone comes over the cable, in pieces as cables deliver it. */
  readonly layDocument: (zone: string) => void;
  readonly close: () => Promise<void>;
};

export async function openCounter(folder: string): Promise<Counter> {
  const [scanner, printerCable] = await Promise.all(['scanner', 'printer'].map((name) => lay(folder, name)));
  if (!scanner || !printerCable) throw new Error('Two cables were laid');
  const reader = await openEnd(scanner.device, () => {});
  const printer = await playPrinter(printerCable);
  return {
    scanner,
    printerCable,
    printer,
    layDocument: (zone) => {
      const bytes = Buffer.from(`${zone}\r`, 'latin1');
      for (let from = 0; from < bytes.length; from += 7) reader.send(bytes.subarray(from, from + 7));
    },
    close: async () => {
      await reader.close();
      await printer.close();
      await Promise.all([scanner.unplug(), printerCable.unplug()]);
    },
  };
}

async function lay(folder: string, name: string): Promise<Cable> {
  const place = join(folder, name);
  await mkdir(place);
  return layCable(place);
}

/** Valid for years to come, whenever the test runs. */
export const validUntilYear = new Date().getFullYear() + 6;

/** The zone of a passport of Utopia: nobody's. */
export const zoneOfPassport = ({
  expiry = validUntilYear,
  family = 'PHETSAVONG',
  given = 'KANDA',
} = {}): string =>
  writeZone(
    {
      format: 'TD3',
      documentCode: 'P',
      issuingState: 'UTO',
      documentNumber: 'L898902C3',
      nationality: 'UTO',
      birthDate: { year: 1974, month: 8, day: 12 },
      sex: 'F',
      expiryDate: { year: expiry, month: 4, day: 15 },
      primaryIdentifier: family,
      secondaryIdentifier: given,
      optionalData: [],
    },
    { unspecified: '<', emptyDigit: '<', countsFiller: false },
  ).join('\r');
