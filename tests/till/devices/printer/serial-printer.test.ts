import { describe, expect, onTestFinished, test } from 'vitest';
import { openLine } from '../../../../electron/till/devices/printer/serial-line.ts';
import { serialPrinter } from '../../../../electron/till/devices/printer/serial-printer.ts';
import { systemClock } from '../../../../electron/till/system-clock.ts';
import { playPrinter } from '../../../builders/played-printer.ts';
import { laySerialCable } from '../../../builders/serial-cable.ts';
import { printerAt } from './counter.ts';
import type { Raster } from '../../../../electron/till/documents/pens/raster.ts';

/** A picture of stripes whose every row differs from its neighbours. */
function stripes(width: number, height: number): Raster {
  const bits = Uint8Array.from(
    { length: (width / 8) * height },
    (_, place) => (place * 37 + (place >> 6)) & 0xff,
  );
  return { width, height, bits };
}
// Who must answer may take its time on a busy machine; of who never does, nobody need wait for long.
const long = { answerMs: 30_000, partMs: 30_000, doneMs: 30_000 };
const short = { answerMs: 150, partMs: 150, doneMs: 150 };

async function atCounter(changed: Parameters<typeof printerAt>[1] = {}, patience = long) {
  const cable = await laySerialCable();
  const device = await playPrinter(cable, changed.widthDots);
  onTestFinished(device.close);
  const print = (picture = stripes(576, 301), waiting = patience) =>
    serialPrinter(printerAt(cable, changed), systemClock, waiting).print(() => Promise.resolve(picture));
  return { cable, device, print };
}

describe('over a real serial line', () => {
  test.each([384, 576] as const)(
    'a picture of %i dots comes out dot for dot, every byte value among them',
    async (width) => {
      const { device, print } = await atCounter({ widthDots: width });
      const picture = stripes(width, 301);
      expect(new Set(picture.bits).size).toBe(256);
      expect(await print(picture)).toEqual({ ok: true, value: null });
      expect(device.receipts).toEqual([picture]);
    },
  );

  test('one receipt follows another', async () => {
    const { device, print } = await atCounter();
    await print(stripes(576, 96));
    await print(stripes(576, 97));
    expect(device.receipts.map(({ height }) => height)).toEqual([96, 97]);
  });

  test.each([
    ['paper out', { paperOut: true }],
    ['cover open', { coverOpen: true }],
    ['no answer', { mute: true }],
  ] as const)('%s: nothing is printed, and it says so', async (trouble, state) => {
    const { device, print } = await atCounter();
    device.be(state);
    expect(await print(stripes(576, 301), trouble === 'no answer' ? short : long)).toEqual({
      ok: false,
      error: { trouble, begun: false },
    });
    expect(device.receipts).toEqual([]);
    device.be({ paperOut: false, coverOpen: false, mute: false });
    expect(await print()).toMatchObject({ ok: true });
  });

  test.each([true, false])(
    'a band that was broken off takes nothing of the next receipt (a printer that answers: %s)',
    async (answers) => {
      const { cable, device, print } = await atCounter({ answers });
      const before = await openLine(printerAt(cable), systemClock);
      await before?.write(Uint8Array.of(0x1d, 0x76, 0x30, 0, 72, 0, 24, 0, 0xff), 30_000);
      await before?.close();
      const picture = stripes(576, 301);
      expect(await print(picture, { ...long, answerMs: 4_000 })).toMatchObject({ ok: true });
      const { height, bits } = await device.nextReceipt();
      expect(height - picture.height).toBe(24);
      expect(bits.slice((24 * 576) / 8)).toEqual(picture.bits);
    },
  );

  test('a printer that goes silent in the middle leaves a doubt', async () => {
    const { device, print } = await atCounter();
    device.be({ bandsToEnd: 2 });
    expect(await print(stripes(576, 301), { ...long, answerMs: 4_000, doneMs: 150 })).toEqual({
      ok: false,
      error: { trouble: 'no answer', begun: true },
    });
  });

  test('a cable pulled out in the middle leaves a doubt', async () => {
    const { cable, device, print } = await atCounter();
    const printed = print(stripes(576, 9_000));
    await device.bandsPrinted(1);
    await cable.unplug();
    expect(await printed).toEqual({ ok: false, error: { trouble: 'no answer', begun: true } });
  });

  test('a printer that takes no more bytes does not hold the till for ever', async () => {
    const cable = await laySerialCable();
    // Nobody reads at the other end: what the machine and the cable can hold is soon full.
    const printer = serialPrinter(printerAt(cable, { answers: false }), systemClock, {
      ...long,
      partMs: 500,
    });
    expect(await printer.print(() => Promise.resolve(stripes(576, 20_000)))).toEqual({
      ok: false,
      error: { trouble: 'no answer', begun: true },
    });
  });

  test('a port that is not there is no bug', async () => {
    const printer = serialPrinter(printerAt({ till: '/nowhere' } as never), systemClock, short);
    expect(await printer.print(() => Promise.resolve(stripes(576, 8)))).toEqual({
      ok: false,
      error: { trouble: 'no answer', begun: false },
    });
  });

  test('one that is set up as not answering is printed to in good faith', async () => {
    const { device, print } = await atCounter({ answers: false });
    device.be({ mute: true });
    expect(await print(stripes(576, 40))).toMatchObject({ ok: true });
    expect(await device.nextReceipt()).toEqual(stripes(576, 40));
  });
});
