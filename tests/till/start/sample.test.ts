import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { sampleStaff } from '../../../resources/sample/sample-boutique.ts';
import { roles } from '../../../shared/access/classes.ts';
import { foundFolder, testKey } from '../../builders/founded-folder.ts';
import { anna } from '../../builders/people.ts';
import { expectNoBugs, newFolder, openTillAt } from '../../test-till.ts';

const mark = 'SAMPLE-NOT-PROTECTED';
// Made by the till itself, once: every test has a copy of its own.
const made = mkdtempSync(join(tmpdir(), 'carme-sample-'));
afterAll(() => rmSync(made, { recursive: true, force: true }));

async function openSample() {
  const [original, sampleFolder] = [join(made, 'sample'), join(newFolder(), 'sample')];
  if (!existsSync(original)) {
    const first = openTillAt(newFolder(), { sampleFolder: original, key: null });
    await first.ask('start.trySample', {});
    await first.close();
  }
  cpSync(original, sampleFolder, { recursive: true });
  const till = openTillAt(newFolder(), { sampleFolder, key: null });
  expect(await till.ask('start.trySample', {})).toMatchObject({ state: 'open', sample: true, problem: null });
  return { till, sampleFolder };
}

test('one touch makes the sample and opens it, marked and with its own key', async () => {
  const sampleFolder = join(newFolder(), 'sample');
  const till = openTillAt(newFolder(), { sampleFolder, key: null });
  expect(await till.ask('start.trySample', {})).toMatchObject({ state: 'open', sample: true, problem: null });
  expect(existsSync(join(sampleFolder, mark))).toBe(true);
});

test('the sample is a boutique with staff of every role, sixty pieces or more, and its PINs on the tiles', async () => {
  const { till } = await openSample();
  const tiles = await till.ask('staff.tiles', {});
  expect(new Set(tiles.map(({ role }) => role))).toEqual(new Set(roles));
  expect(tiles.every(({ samplePin }) => samplePin !== null)).toBe(true);
  const [malai] = sampleStaff;
  if (malai) await till.signIn(malai);
  const { pieces, more } = await till.ask('catalogue.search', { text: '', kind: null });
  expect([pieces.length, more]).toEqual([60, true]);
  expect(await till.ask('till.status', {})).toMatchObject({ sample: true, printer: 'ready' });
  // What costs so little is sold without a name or a document.
  const [cheapest] = pieces.toSorted((one, other) => one.price.minor - other.price.minor);
  await till
    .scan(cheapest?.code ?? '')
    .payCash(cheapest?.price.minor ?? 0)
    .expectReceipt({ sample: true });
  expectNoBugs(till);
});

test('a sample opens again as it was left, from the start screen or by itself', async () => {
  const { till, sampleFolder } = await openSample();
  await till.close();
  const beside = openTillAt(newFolder(), { sampleFolder, key: null });
  expect(await beside.ask('start.state', {})).toMatchObject({ state: 'fresh', sampleThere: true });
  const before = readFileSync(join(sampleFolder, 'sample.key'));
  await beside.ask('start.trySample', {});
  expect(readFileSync(join(sampleFolder, 'sample.key')).equals(before)).toBe(true);
  await beside.close();
  const byItself = openTillAt(sampleFolder, { key: null });
  expect(await byItself.ask('start.state', {})).toMatchObject({ state: 'open', sample: true });
});

describe('a sample stays a sample', () => {
  test('it is never enrolled', async () => {
    const { till } = await openSample();
    const manager = sampleStaff.find(({ role }) => role === 'manager');
    if (manager) await till.signIn(manager);
    const enrolment = { address: 'http://127.0.0.1:9', code: 'ABCD' };
    expect(await till.refusal('sync.enrol', enrolment)).toBe('sample.stays');
  });

  test('it does not open once its mark is taken away', async () => {
    const { till, sampleFolder } = await openSample();
    await till.close();
    const key = Buffer.from(readFileSync(join(sampleFolder, 'sample.key'), 'utf8'), 'hex');
    rmSync(join(sampleFolder, mark));
    const bent = openTillAt(sampleFolder, { key });
    expect(await bent.ask('start.state', {})).toMatchObject({
      state: 'refused',
      problem: { code: 'sample.stays' },
    });
  });

  test('it asks for its key when that is gone, and no host’s key will do', async () => {
    const { till, sampleFolder } = await openSample();
    await till.close();
    rmSync(join(sampleFolder, 'sample.key'));
    const bent = openTillAt(sampleFolder, { key: testKey });
    expect(await bent.ask('start.state', {})).toMatchObject({ state: 'locked' });
  });
});

describe('a real till stays real', () => {
  test('it does not open once somebody marks it as a sample, and opens when the mark is gone', async () => {
    const folder = newFolder();
    await foundFolder(folder);
    writeFileSync(join(folder, mark), '');
    writeFileSync(join(folder, 'sample.key'), testKey.toString('hex'));
    const bent = openTillAt(folder);
    expect(await bent.ask('start.state', {})).toMatchObject({
      state: 'refused',
      problem: { code: 'sample.stays' },
    });
    await bent.close();
    rmSync(join(folder, mark));
    await openTillAt(folder).signIn(anna);
  });

  test('no sample is made over it, and no key is put beside it', async () => {
    const sampleFolder = newFolder();
    await foundFolder(sampleFolder);
    const till = openTillAt(newFolder(), { sampleFolder });
    expect(await till.refusal('start.trySample', {})).toBe('till.already-open');
    expect([mark, 'sample.key'].some((name) => existsSync(join(sampleFolder, name)))).toBe(false);
    await till.close();
    await openTillAt(sampleFolder).signIn(anna);
  });

  test('its database in a marked folder is not opened as a sample', async () => {
    const { till, sampleFolder } = await openSample();
    await till.close();
    const real = newFolder();
    await foundFolder(real);
    mkdirSync(join(sampleFolder, 'aside'));
    renameSync(join(sampleFolder, 'till.db'), join(sampleFolder, 'aside', 'till.db'));
    cpSync(join(real, 'till.db'), join(sampleFolder, 'till.db'));
    const bent = openTillAt(sampleFolder, { key: testKey });
    expect((await bent.ask('start.state', {})).state).toBe('refused');
  });
});
