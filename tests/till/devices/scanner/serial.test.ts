import fc from 'fast-check';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { openFraming, silenceMs } from '../../../../electron/till/devices/scanner/framing.ts';
import { serialScanner } from '../../../../electron/till/devices/scanner/serial.ts';
import { mrzLines } from '../../../../shared/domain/mrz/reader-lines.ts';
import { laySerialCable, openDeviceEnd } from '../../../builders/serial-cable.ts';
import { makeTestClock } from '../../../builders/test-clock.ts';
import { anna, mali } from '../../../builders/people.ts';
import { aRing } from '../../../builders/pieces.ts';
import { anyPaper } from '../../../shared/mrz/arbitrary-papers.ts';
import { writeZone } from '../../../shared/mrz/paper.ts';
import { aCard, plainHabits, writeCard } from '../../../shared/aamva/card.ts';
import { expectNoBugs, newFolder, openTestTill } from '../../../test-till.ts';
import {
  annaAt,
  attach,
  begin,
  captureIn,
  dear,
  passport,
  shown,
  someone,
  stopped,
} from '../../identity/counter.ts';
import { cutAnywhere } from './cut.ts';
import type { TestTill } from '../../../test-till.ts';
import type { SerialCable } from '../../../builders/serial-cable.ts';

/** Waits until something is so; the test's own time limit is the deadline. */
async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await setTimeout(5);
}

/** Plugs a scanner in as a manager does, and has Anna back at the counter. */
async function plugIn(till: TestTill, { till: path }: SerialCable): Promise<void> {
  await till.signIn(mali);
  await till.ask('devices.set', { scanner: { path, baudRate: 9_600 } });
  await till.signIn(anna);
}
const stateOf = async (till: TestTill) => (await till.ask('devices.list', {})).scanner.state;

describe('a real serial port', () => {
  test('brings any document whole, whatever pieces it is written in', async () => {
    const cable = await laySerialCable();
    const heard: Buffer[] = [];
    const ear = { bytes: (chunk: Uint8Array) => void heard.push(Buffer.from(chunk)), gone: () => {} };
    const port = await serialScanner.open({ path: cable.till, baudRate: 115_200 }, ear);
    const device = await openDeviceEnd(cable, () => {});
    const cases = anyPaper.chain(({ paper, habits }) => {
      const lines = writeZone(paper, habits);
      return fc.tuple(fc.constant(lines), cutAnywhere(`${lines.join('\r')}\r`));
    });
    await fc.assert(
      fc.asyncProperty(cases, async ([lines, pieces]) => {
        const clock = makeTestClock();
        const scans: string[] = [];
        const framing = openFraming(clock, (text) => scans.push(text));
        heard.length = 0;
        const length = pieces.join('').length;
        for (const piece of pieces) device.send(Buffer.from(piece, 'latin1'));
        await until(() => Buffer.concat(heard).length >= length);
        for (const chunk of heard) framing.feed(chunk);
        await clock.advance(silenceMs);
        expect(scans.map(mrzLines)).toEqual([lines]);
      }),
      { numRuns: 60 },
    );
    if (port.ok) await port.value.close();
  });

  test('brings a passport to whoever captures it, with no hand on the screen', async () => {
    const cable = await laySerialCable();
    const till = await stopped('Kanda', 'Phetsavong');
    await plugIn(till, cable);
    const { checkId } = await begin(till);
    const device = await openDeviceEnd(cable, () => {});
    for (const piece of [
      '\u{2}',
      ...(passport()
        .join('\r')
        .match(/.{1,9}/gs) ?? []),
      '\r\u{3}',
    ])
      device.send(Buffer.from(piece));
    await until(async () => captureIn(await till.ask('identity.state', {})).stage === 'compare');
    expect(till.notices.filter(({ event }) => event === 'identity.changed')).not.toEqual([]);
    const capture = captureIn(await till.ask('identity.state', {}));
    expect(shown(capture, 'documentNumber')).toBe('L898902C3');
    await till.ask('identity.confirm', { checkId, compared: true });
    await till.payCash(60_000_000).expectReceipt({ identity: { documentType: 'passport' } });
    expectNoBugs(till);
  });

  test('brings a licence to whoever captures it, in as many lines and pieces as it comes', async () => {
    const cable = await laySerialCable();
    const till = await stopped('Kanda', 'Phetsavong');
    await plugIn(till, cable);
    await begin(till);
    const device = await openDeviceEnd(cable, () => {});
    const framed = `\u{2}${writeCard(aCard(), plainHabits)}\u{3}`;
    for (const piece of framed.match(/.{1,16}/gs) ?? []) device.send(Buffer.from(piece));
    await until(async () => captureIn(await till.ask('identity.state', {})).stage === 'compare');
    const capture = captureIn(await till.ask('identity.state', {}));
    expect(shown(capture, 'documentNumber')).toBe('Y4820117');
    expect(JSON.stringify(till.log)).not.toContain('Y4820117');
  });

  test('brings a document to nobody when none was asked for, and says a tag to whoever sells', async () => {
    const cable = await laySerialCable();
    const ring = dear();
    const till = await annaAt([ring]);
    await plugIn(till, cable);
    const device = await openDeviceEnd(cable, () => {});
    device.send(Buffer.from(`\u{2}${passport().join('\r')}\r\u{3}`));
    await until(() => till.log.some(({ what }) => what.startsWith('a document was scanned')));
    device.send(Buffer.from(`${ring.code}\r`));
    await until(() => till.notices.some(({ event }) => event === 'devices.read'));
    expect(till.notices.filter(({ event }) => event === 'devices.read')).toEqual([
      { event: 'devices.read', payload: { text: ring.code } },
    ]);
    expect(JSON.stringify([till.log, till.notices])).not.toContain('PHETSAVONG');
    // The next check does not get what came before it.
    await till.scan(ring.code);
    await attach(till, await someone(till, 'Kanda', 'Phetsavong'));
    expect(await begin(till)).toMatchObject({ stage: 'waiting', fields: [] });
  });
});

describe('a scanner', () => {
  test('that is unplugged is looked for until it is back, and found again after a restart', async () => {
    const folder = newFolder();
    const cable = await laySerialCable(folder);
    const till = await openTestTill({ pieces: [aRing()] });
    await plugIn(till, cable);
    expect(await stateOf(till)).toBe('ready');
    await cable.unplug();
    await until(async () => (await stateOf(till)) === 'trouble');
    const again = await laySerialCable(folder);
    await until(async () => {
      await till.clock.advance(2_000);
      return (await stateOf(till)) === 'ready';
    });
    const restarted = await till.restart();
    await restarted.signIn(anna);
    await until(async () => (await stateOf(restarted)) === 'ready');
    const device = await openDeviceEnd(again, () => {});
    device.send(Buffer.from('R-2041\r'));
    await until(() => restarted.notices.some(({ event }) => event === 'devices.read'));
    expectNoBugs(restarted);
  });

  test('that is not there is trouble, not an error, and can be taken away', async () => {
    const till = await openTestTill();
    await till.signIn(mali);
    const scanner = { path: '/dev/no-scanner-here', baudRate: 9_600 } as const;
    expect(await till.ask('devices.set', { scanner })).toMatchObject({
      scanner: { settings: scanner, state: 'trouble' },
    });
    expect(await till.ask('devices.set', {})).toMatchObject({ scanner: { settings: scanner } });
    expect(await till.ask('devices.set', { scanner: null })).toMatchObject({
      scanner: { settings: null, state: 'none' },
    });
    await till.signIn(anna);
    expect(await till.refusal('devices.set', { scanner })).toBe('not-allowed');
  });
});
